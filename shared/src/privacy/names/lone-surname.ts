import type { Span } from '../finding.js';
import { toponymOf } from '../places/toponym.js';
import { isArea, isCommune, isGivenName, isSurname, isWord } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { isCalledSo } from './called-so.js';
import { isKnownName } from './known-people.js';
import { runFrom } from './name-run.js';
import { hidesName, isAcronym, levelOf } from './name-words.js';
import { PERSON_NOUN } from './person-noun.js';
import { isPublic } from './public-people.js';
import { isAuthored, namesSomething } from './setting.js';
import { ALSO_A_PLACE, ALSO_A_THING, CIVILITIES, NAMED_AFTER, NEVER } from './vocabulary.js';
import { isAct } from './word-verb.js';

const COMPLEMENT =
  "(?:(?:social|familial|specialise|scolaire|maternel|paternel|biologique|principal|remplacant|referent|technique|educati|sportif|liberal|generaliste)\\w*|de (?:la paix|service|stage|nuit|groupe|permanence|secteur|maison|justice|liaison|parcours|famille)|d'(?:accueil|astreinte|internat|education|immeuble)|ad hoc|en chef|de la [\\w]+)";
/** « le gardien de la paix Lemoine », « notre assistante sociale Kervran » */
const WITH_FUNCTION = new RegExp(
  String.raw`(?:^|[\s,;:(])(?:l[ae]|l'|une?|son|sa|notre|votre|leur|ma|mon|cet|cette|ce|du|au) ?(?:ancien(?:ne)? |jeune |futur |future )?${PERSON_NOUN} ${COMPLEMENT} $`,
);
/** « prévenir Morvan », « voir avec Le Roux » */
const REACHED =
  /(?:^|[\s,;:(>-])(?:prevenir|prevenu|appeler|rappeler|contacter|joindre|relancer|convoquer|recevoir|remercier|saluer|(?:voir|vu|point|rdv|faire le point|echange|entretien|contact|reunion|en lien|discute) avec|(?:transmettre|transmis|adresser|confirmer|signaler|dire|demander|parler|repondre|ecrire|envoyer|fait suivre) a|(?:rendre|remettre|laisser|porter|donner|apporter|rapporter|redonner|rendu|remis|donne|laisse)(?: [\w']+){0,3} a|vu par|signe par|recu par|remplace par) (?:[a-z]{2,12} et )?$/;

/** A surname alone, after a function or a verb that only somebody follows. */
export function* findLoneSurnames(reading: Reading): Generator<Span> {
  const { tokens, plain } = reading;
  for (const [at, token] of tokens.entries()) {
    if (!token.capital || !isCandidate(tokens, at)) continue;
    if ((token.opens || token.gap !== ' ') && !isSubject(tokens, at) && !isDouble(token)) continue;
    const end = tokens[runFrom(tokens, at).to - 1]?.end ?? token.end;
    const { before, after } = reading.around({ start: token.start, end }, 70);
    if (!isSomebodys(tokens, at, before)) continue;
    const span = { kind: 'person' as const, start: token.start, end };
    if (!isPublic(plain.slice(span.start, end), before, after)) yield span;
  }
}

const isCandidate = (tokens: readonly Token[], at: number) => {
  const token = tokens[at];
  if (!token || !(isYoung(tokens, at) || mayBeSurname(token) || isWordSurname(token))) return false;
  return !namesSomething(tokens, at) && !isAuthored(tokens, at);
};

/** « Benmessaoud-Allain », « Le Bihan-Traoré »: two surnames that nothing else bears. */
export function isDouble({ text, folded, shouted }: Token, known = true): boolean {
  const parts = folded.split('-');
  if (shouted || parts.length !== 2 || !/^\p{Lu}\p{Ll}{2,}[\p{L}']*-\p{Lu}\p{Ll}{2,}/u.test(text))
    return false;
  const [first = ''] = parts;
  if (isGivenName(first) || isCommune(folded) || isArea(folded) || isKnownName(folded))
    return false;
  if (
    toponymOf(folded) !== 'none' ||
    parts.some((part) => NAMED_AFTER.has(part) || NEVER.has(part))
  )
    return false;
  return (
    (!known || parts.some(isSurname)) &&
    parts.every((part) => isSurname(part) || !(isWord(part) || isCommune(part) || isArea(part)))
  );
}

function isSomebodys(tokens: readonly Token[], at: number, before: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isYoung(tokens, at) || WITH_FUNCTION.test(before) || isSubject(tokens, at)) return true;
  if (isDouble(token)) return standsApart(tokens, at);
  return REACHED.test(before) && mayBeSurname(token) && isKnown(tokens, at);
}

/** « Quand Haddad est de nuit », « Bellec refuse »: a surname that is nothing else does what only somebody does. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const [before, token, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.shouted || token.text.length < 4 || isKnownName(token.folded)) return false;
  if (!mayBeSurname(token) || !isSurname(token.folded) || verb?.gap !== ' ' || verb.capital)
    return false;
  const [led, elided] = [OPENERS.test(before?.folded ?? ''), /^qu'$/i.test(token.elision)];
  if (token.opens) return BODILY.test(verb.folded);
  return (led || elided) && isAct(verb) && !WRITES.test(verb.folded);
}
/** Neither « le Dupuy-Lomé » nor « Karine Dupuy-Lomé », which is judged whole. */
const standsApart = (tokens: readonly Token[], at: number) => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (ARTICLE.test(before?.folded ?? '') || isCalledSo(tokens, at)) return false;
  return !(before?.capital && !before.opens && token?.gap === ' ');
};
const ARTICLE = /^(?:le|la|l|un|une|du|au|ce|cette|rapport|loi|methode|echelle)$/;
const OPENERS = /^(?:quand|lorsque|que|si|puisque|comme|mais|et|ou|car|donc|alors|puis)$/;
const BODILY =
  /^(?:dort|pleure|sourit|rit|fugue|boude|hurle|refuse|dormait|pleurait|souriait|refusait|arrive|rentre|attend|vient|veut|voulait|venait|sait|garde|gardait|revient|ouvre|prend)$/;
const WRITES =
  /^(?:ecrit|montre|dit|propose|rappelle|souligne|decrit|explique|appelle|nomme|note|definit|parle|pense|distingue|observe|etudie|demontre|a)$/;

/** « le jeune Sauvage »: also a word, but no word has a capital there. */
const isYoung = (tokens: readonly Token[], at: number) => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    token !== undefined &&
    /^(?:petite?|jeune|eleve|mineure?|gamine?|adolescente?)$/.test(before.folded) &&
    !before.capital &&
    isSurname(token.folded) &&
    ![NEVER, NAMED_AFTER, CIVILITIES].some((set) => set.has(token.folded)) &&
    !isAcronym(token) &&
    !hidesName(token)
  );
};

const isWordSurname = ({ folded }: Token) =>
  isSurname(folded) && !NEVER.has(folded) && !NAMED_AFTER.has(folded);

const mayBeSurname = (token: Token) =>
  token.elision === '' &&
  !hidesName(token) &&
  !isAcronym(token) &&
  ![NEVER, NAMED_AFTER, CIVILITIES, ALSO_A_PLACE, ALSO_A_THING].some((set) =>
    set.has(token.folded),
  ) &&
  !isArea(token.folded) &&
  !isCommune(token.folded) &&
  (levelOf(token) === 'unknown' || (isSurname(token.folded) && !isWord(token.folded)));

/** A surname that lists hold, and nothing with a capital after it: « appeler Emmaüs Connect ». */
const isKnown = (tokens: readonly Token[], at: number) => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && isSurname(token.folded) && !(next?.capital && next.gap === ' ');
};
