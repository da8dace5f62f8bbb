import type { Span } from '../finding.js';
import { isCommune } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import { isAcronym } from './name-words.js';

const FOLLOWS =
  /^,? (?:famille d'accueil|assistants? familia|parents|couple|accueillants?|voisins|grands-parents|ont |etaient |sont |vivent )/;

/** « Les Guillemot, famille d'accueil »: a household by its name. */
export function* findHouseholdNames(reading: Reading): Generator<Span> {
  for (const [at, token] of reading.tokens.entries()) {
    if (!token.capital) continue;
    const before = reading.tokens[at - 1];
    if (before?.folded !== 'les' || token.gap !== ' ' || isAcronym(token)) continue;
    const { folded, start, end } = token;
    if (isCommune(folded) || folded.endsWith('s')) continue;
    const { after } = reading.around(token, 40);
    if (FOLLOWS.test(after)) yield { kind: 'person', start, end };
  }
}
