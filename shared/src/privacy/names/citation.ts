import type { Reading } from '../text/reading.js';

const PUBLISHERS =
  "dunod|eres|puf|presses|gallimard|seuil|harmattan|albin michel|odile jacob|documentation francaise|chronique sociale|esf|yapaka|fabert|champ social|payot|armand colin|bayard|fayard|la decouverte|l'atelier|in press|elsevier|masson|cairn|coll\\.|these|revue|editions?|isbn|doi";
const AFTER = new RegExp(
  String.raw`^[^!?\n]{0,90}?(?:\(\s?(?:dir\.?,? ?)?(?:(?:19|20)\d\d[a-z]?|dir|coord|ed)\b|, ?(?:19|20)\d\d[a-z]?\s?[).;,]|\b(?:${PUBLISHERS})\b)`,
);
const BEFORE =
  /\b(?:references?(?: bibliographiques?)?|bibliographie|ouvrages?|lectures?|cf|voir aussi|a lire|sources?|d'apres)\s?[.:]?\s[^!?\n]{0,120}$/;

/** « BERGER Maurice, L'échec de la protection de l'enfance, Dunod, 2003 » on a line of its own. */
const LINE = new RegExp(
  String.raw`^[\s*•–-]*(?:\[?\d+[\].)]\s)?\p{Lu}[\p{L}'-]+(?:,? \p{Lu}[\p{L}.'-]*){1,3}(?: (?:et|&) [^,(«]{3,40})?[,(.:] ?(?=.*(?:(?:19|20)\d\d|«.*», (?:in|dans|n°)|${PUBLISHERS})).{15,}$`,
  'gimu',
);
/** The lines of a text that are references of books and articles. */
export const referencesIn = (plain: string): { start: number; end: number }[] =>
  /(?:19|20)\d\d|», (?:in|dans)/.test(plain) &&
  /bibliographie|r[ée]f[ée]rences|lire|lectures|sources/i.test(plain)
    ? Array.from(plain.matchAll(LINE), ({ index, 0: line }) => ({
        start: index,
        end: index + line.length,
      }))
    : [];

/** Whether « Frechon I. » stands as books and articles are cited: a year, a publisher, a list of references. */
export function isReference(reading: Reading, passage: { start: number; end: number }): boolean {
  const { before, after } = reading.around(passage, 140);
  return BEFORE.test(before) || AFTER.test(after);
}
