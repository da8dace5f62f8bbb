import * as z from 'zod';
import type { Label } from '../vocabulary/label.js';
import { isGuessed } from './guessed.js';

/** Characters, as a person counts them: long rather than complicated. */
export const shortestPassword = 12;
/** bcrypt reads 72 bytes and no more. */
const longest = 72;

/** Bytes of one character in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/**
 * Whether a text may be a password, for contributors and the team alike: long enough, and not one that is
 * tried first. Managers and pasted passwords are welcome.
 * @param address of the account, where it is known.
 */
export function isPassword(text: string, address = ''): boolean {
  const characters = [...text];
  const bytes = characters.reduce((sum, character) => sum + bytesOf(character), 0);
  if (characters.length < shortestPassword || bytes > longest) return false;
  return !isGuessed(text, address);
}

/** An address to which a mail can go, as it is kept; the mail that arrives is the proof. */
export const Email = z.string().max(254).trim().toLowerCase().pipe(z.email());

/** What is said of a credential that cannot serve, by its field. */
export const credentialSentences = {
  email: {
    fr: "Cette adresse n'est pas complète. Exemple : prenom.nom@organisme.fr",
    en: 'This address is not complete. Example: first.last@organisation.fr',
  },
  password: {
    fr: `Choisissez un mot de passe d'au moins ${shortestPassword} caractères et de ${longest} au plus ; une lettre accentuée y compte pour deux. Évitez les suites, les répétitions et votre adresse.`,
    en: `Choose a password of at least ${shortestPassword} characters and ${longest} at most; an accented letter counts for two. Avoid runs, repetitions and your address.`,
  },
  code: {
    fr: "Ce lien n'est plus valable. Demandez-en un nouveau.",
    en: 'This link is no longer valid. Ask for another.',
  },
} as const satisfies Record<string, Label>;
