import type { Span } from '../finding.js';
import { isArea, isCommune, isGivenName, isSurname, isWord, setOf } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isKnownName } from './known-people.js';
import { isDouble } from './lone-surname.js';
import { hidesName, isAcronym } from './name-words.js';
import { NAMED_AFTER, NEVER } from './vocabulary.js';

const FOLLOWS =
  /^,? (?:famille d'accueil|assistants? familia|parents|couple|accueillants?|voisins|grands-parents|ont |etaient |sont |vivent )/;
const KNOWN_FOLLOWS =
  /^,? (?:\w+ )?(?:arrives?|venus?|installes?|partis?|hebergent|accueillent|habitent|gardent|tiennent|elevent|aussi|n'ont|ne|se|nous|leur|lui|et les|[a-z]{3,}ent)\b/;
const KIN_OF =
  /^(?:filles?|fils|enfants|petits?|petites?|maison|chien|voisins?|cote|neveux?|niece)$/;
const KIN = setOf(
  `enfants petits petites freres soeurs jumeaux jumelles parents fratrie cousins cousines demi-freres demi-soeurs triples filles garcons gamins gamines
   grands-parents oncles tantes ados mineurs voisins cousinade tribu menage`,
);

/** « les enfants Koné », « chez les Morvan », « Les Guillemot, famille d'accueil »: a household by its name. */
export function* findHouseholdNames(reading: Reading): Generator<Span> {
  const { tokens } = reading;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!token.capital || !before || token.gap !== ' ' || !mayBeName(token)) continue;
    const { start, end } = token;
    if (KIN.has(before.folded) ? isKinNamed(tokens, at) : isHousehold(reading, at))
      yield { kind: 'person', start, end };
  }
}

const mayBeName = (token: Token) =>
  !isAcronym(token) &&
  !hidesName(token) &&
  !NEVER.has(token.folded) &&
  !NAMED_AFTER.has(token.folded);

/** No word takes a capital right after « les enfants » but a name; what is also a word is a known surname. */
function isKinNamed(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || (before.capital && !before.opens)) return false;
  if (/^d'$/i.test(before.elision) || /^(?:saint|ste?-|notre)/.test(token.folded)) return false;
  if (isKnownName(token.folded)) return false;
  return token.elision === '' && (!isWord(token.folded) || isSurname(token.folded));
}

/** « les Kowalczuk, venus de Lviv, » */
const isFollowed = ({ folded, shouted }: Token, after: string) =>
  (!shouted || isSurname(folded)) &&
  (FOLLOWS.test(after) || (isSurname(folded) && KNOWN_FOLLOWS.test(after)));

/** « parlé des Etchebarne », « confiée aux Kerboul »: a surname that nothing else is, and that takes no plural. */
function isFamilyName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.shouted || (next?.capital && next.gap === ' ')) return false;
  const { folded } = token;
  if (isDouble(token, false)) return true;
  if (!isSurname(folded) || isWord(folded) || isCommune(folded) || isArea(folded)) return false;
  return !isKnownName(folded) && !isGivenName(folded) && !/[sxz]$/.test(folded.split('-')[0] ?? '');
}

/** « les Vosges », not « les Amrouche-Delmas » */
const isPlural = ({ folded }: Token) =>
  folded.endsWith('s') && !isSurname(folded) && !folded.split('-').slice(0, -1).some(isSurname);

function isHousehold(reading: Reading, at: number): boolean {
  const [token, article, chez] = [
    reading.tokens[at],
    reading.tokens[at - 1],
    reading.tokens[at - 2],
  ];
  // « la fille des Marchetti », « le fils aîné des Dumoulin »
  const kin = /^(?:ainee?|cadet(?:te)?|unique|derniere?|adoptifs?)$/.test(chez?.folded ?? '')
    ? reading.tokens[at - 3]
    : chez;
  if (
    article?.folded === 'des' &&
    kin &&
    KIN_OF.test(kin.folded) &&
    !isCommune(token?.folded ?? '')
  )
    return token !== undefined && (!isWord(token.folded) || isSurname(token.folded));
  if (!token || !/^(?:les|des|aux)$/.test(article?.folded ?? '') || isPlural(token)) return false;
  if (isFamilyName(reading.tokens, at)) return true;
  if (article?.folded !== 'les') return false;
  if (chez?.folded === 'chez') return !isWord(token.folded) || isSurname(token.folded);
  return (
    !isCommune(token.folded) &&
    !isArea(token.folded) &&
    isFollowed(token, reading.around(token, 40).after)
  );
}
