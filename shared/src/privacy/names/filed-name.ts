import type { Span } from '../finding.js';
import { isCommune, isSurname, isWord, setOf } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { hidesName, isAcronym, levelOf } from './name-words.js';
import { isPublic } from './public-people.js';
import { CIVILITIES, NAMED_AFTER, NEVER, ROLES } from './vocabulary.js';

/** What professionals file under a family's name. */
const FILED = setOf(
  `dossier situation affaire synthese mjie aemo aed opp ip ppe mesure signalement audience vad point bilan placement suivi fratrie famille
   equipe rapport note visite visites rdv entretien courrier rappel jugement ordonnance accueil`,
);
/** Of these the name need not be in capitals. */
const CLOSE = setOf('dossier situation synthese mjie fratrie signalement audience vad rdv');

/** A surname under which a case is filed: « Dossier Bellanger », « MJIE LEGOUPIL », « famille d'accueil Prigent ». */
export function* findFiledNames(reading: Reading): Generator<Span> {
  const { tokens, plain } = reading;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!before || !token.capital || token.gap !== ' ' || token.elision !== '' || !isFamilys(token))
      continue;
    if (!isFiledUnder(tokens, at, before) || /\d/.test(plain[token.end] ?? '')) continue;
    const { before: told, after } = reading.around(token, 100);
    if (!isPublic(plain.slice(token.start, token.end), told, after))
      yield { kind: 'person', start: token.start, end: token.end };
  }
}

function isFiledUnder(tokens: readonly Token[], at: number, before: Token): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (before.folded === 'accueil')
    return /^d'$/i.test(before.elision) && tokens[at - 2]?.folded === 'famille';
  if (!token || !FILED.has(before.folded)) return false;
  if (token.shouted)
    return token.text.length > 3 && !(before.shouted && next?.shouted && before.text.length > 4);
  return CLOSE.has(before.folded) && !(next?.capital && next.gap === ' ');
}

const isFamilys = (token: Token) =>
  !hidesName(token) &&
  !isAcronym(token) &&
  !NEVER.has(token.folded) &&
  !NAMED_AFTER.has(token.folded) &&
  !CIVILITIES.has(token.folded) &&
  (!ROLES.has(token.folded) || isSurname(token.folded)) &&
  (isSurname(token.folded) ||
    (!isWord(token.folded) && !isCommune(token.folded) && levelOf(token) !== 'none'));
