import { isArea, isCommune } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { AGED } from './first-name-setting.js';
import { hidesName } from './name-words.js';
import { NEVER } from './vocabulary.js';

/** « originaire de Guinée, 16 ans » */
export const isSituated = (tokens: readonly Token[], at: number) =>
  /^(?:de|du|en|a|au|aux|sur|vers|pres|le|la|les|dans|chez|par)$/.test(
    tokens[at - 1]?.folded ?? '',
  ) || (tokens[at]?.elision ?? '').toLowerCase() === "d'";

// « au Relais, une jeune fille de 17 ans »
const SOMEBODY_ELSE = /^,? (?:une?|le|la|l'|cet|cette) ?\p{L}/u;

/** « Merveille, 9 ans » where no sentence begins: only a name takes a capital there. */
export function isRareWordName(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (
    !token ||
    token.opens ||
    token.shouted ||
    NEVER.has(token.folded) ||
    hidesName(token) ||
    isArea(token.folded) ||
    isCommune(token.folded)
  )
    return false;
  const listed = /,/.test(tokens[at - 1]?.gap ?? ',');
  if (listed || isSituated(tokens, at)) return false;
  const { after } = reading.around(token, 60);
  return AGED.test(after) && !SOMEBODY_ELSE.test(after);
}
