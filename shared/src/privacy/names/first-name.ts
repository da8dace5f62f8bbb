import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isCommune, isSurname, soundsGiven } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isAnimal } from './animal.js';
import { isNamedWithin, standsAlone } from './bare-name.js';
import { besideName, isGiven } from './beside-name.js';
import { AGED, LIVES_IN } from './first-name-setting.js';
import { isOneOfKin, isWithKin } from './kinship.js';
import { isOnlyFamous } from './known-people.js';
import { runFrom } from './name-run.js';
import { levelOf, type NameLevel } from './name-words.js';
import { acts, actsAsSomebody } from './narrated.js';
import { isFamous, isPublic } from './public-people.js';
import { isQuotedTitle } from './quoted-title.js';
import { isRareWordName, isSituated } from './rare-name.js';
import { renamedIn } from './renamed.js';
import { namesSomething } from './setting.js';
import { isLowerName, isTied } from './tied-name.js';
import { ALSO_A_PLACE, ALSO_A_THING } from './vocabulary.js';
import { isWordName } from './word-name.js';

/** First names that something beside them makes somebody's: an age, a school, an initial, a tie. */
export function* findFirstNames(reading: Reading): Generator<Span> {
  const renamed = renamedIn(reading);
  for (const [at, token] of reading.tokens.entries()) {
    const end = token.capital ? endOfName(reading, at) : lowerEnd(reading, at);
    if (end && !renamed(token)) yield { kind: 'firstname', start: token.start, end };
  }
}

/** « enzo, 8 ans », « la petite chloé »: without their capitals. */
function lowerEnd({ tokens, plain }: Reading, at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (isLowerName(tokens, at)) return token.end;
  const after = plain.slice(token.end, token.end + 60);
  if (!/^[, (][^.]*(?:ans|mois|a\b)/.test(after) || levelOf(token) !== 'sure') return undefined;
  const age = AGED.exec(fold(after));
  return age && !isCommune(token.folded) ? token.end + age[0].length : undefined;
}

function endOfName(reading: Reading, at: number): number | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token) return undefined;
  const level = levelOf(token);
  if (level === 'none' && !isRareWordName(reading, at)) return undefined;
  // « la CAF de l'Aude »: no article before somebody.
  if (/^l'$/i.test(token.elision)) return undefined;
  if (namesSomething(tokens, at) || isAnimal(tokens, at) || isFamedAlone(token)) return undefined;
  const { before, after } = reading.around(token, 90);
  if (isCommune(token.folded) && ITS_OFFICE.test(fold(before))) return undefined;
  if (isPublic(token.text, before, after) || isOfPublicName(reading, at)) return undefined;
  const beside = besideName(reading, at, level, after);
  if (beside !== undefined && !(level === 'unknown' && isSituated(tokens, at))) return beside;
  return !isQuotedTitle(reading, at) && isSomebodys(reading, at, level, after)
    ? token.end
    : undefined;
}

/** « mairie de Dax » */
const ITS_OFFICE =
  /\b(?:mairie|ville|commune|tribunal|hopital|gare|prefecture|agglomeration|mission locale|maison d'arret|barreau|cpam|caf|marche|piscine|mediatheque|communaute de communes) d(?:e |')$/;

/** « Mozart », « Cosette »; not the surname of a neighbour. */
const isFamedAlone = ({ folded }: Token) => isOnlyFamous(folded) && !isSurname(folded);

/** « le juge Alain Bruel »: of who is known no part is told either. */
function isOfPublicName({ tokens, plain }: Reading, at: number): boolean {
  let from = at;
  while (tokens[from]?.gap === ' ' && tokens[from - 1]?.capital && !tokens[from]?.elision)
    from -= 1;
  const first = tokens[from];
  const { end } = tokens[runFrom(tokens, from).to - 1] ?? {};
  if (!first || end === undefined || end === first.end) return false;
  return isFamous(fold(plain.slice(first.start, end)), '');
}

/** Whether the words around a bare name, or that there are none, make it somebody's. */
function isSomebodys(reading: Reading, at: number, level: NameLevel, after: string): boolean {
  const { tokens } = reading;
  if (level !== 'none' && isTied(tokens, at, level)) return true;
  if (level === 'unknown' && isLikeGiven(tokens[at]) && isWordName(reading, at)) return true;
  if (!isGiven(level))
    return level === 'unknown' && (actsAsSomebody(tokens, at, after) || isNewWithKin(tokens, at));
  const sure = level === 'sure';
  return (
    (sure ? standsAlone(reading, at) : isNamedWithin(reading, at)) ||
    ((!sure || isCommune(tokens[at]?.folded ?? '')) && isWordName(reading, at)) ||
    isOneOfKin(tokens, at, sure) ||
    (LIVES_IN.test(after) && isPlaceAfter(tokens, at)) ||
    (![ALSO_A_PLACE, ALSO_A_THING].some((set) => set.has(tokens[at]?.folded ?? '')) &&
      acts(tokens, at, sure))
  );
}

/** « Djenaba et sa tutrice »: who has kin is somebody, in a list of names or not. */
const isNewWithKin = (tokens: readonly Token[], at: number) =>
  tokens[at]?.shouted === false && isWithKin(tokens, at);

/** « Maëllya »: spelt as no list has it, it sounds as a first name. */
const isLikeGiven = (token: Token | undefined) =>
  token !== undefined && !token.shouted && token.text.length > 3 && soundsGiven(token.folded);

const isPlaceAfter = (tokens: readonly Token[], at: number) => {
  const place = tokens.slice(at + 1, at + 3).find(({ capital }) => capital);
  return place !== undefined && isCommune(place.folded);
};
