import { namesSomething } from '../names/setting.js';
import { fold } from '../text/fold.js';
import { isGivenName, isSmallCommune, isWord, setOf } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { livesThere } from './somebody.js';

const BEFORE =
  /(?:^|[\s('])(?:[àa]|au|aux|du|des|de|d'|sur|vers|en|habit\w+|commune de|village d(?:e|')|bourg d(?:e|')|hameau d(?:e|'))\s*$|[(,]\s?$/;
/** « au Faouët », « du Faouët »: Le Faouët. */
const ARTICLES: Readonly<Record<string, string>> = {
  au: 'le-',
  du: 'le-',
  aux: 'les-',
  des: 'les-',
};
const WITHIN = setOf('de du des la le les en sur sous et a au aux lez les');
// « Mur-de-Bretagne » is a place wherever it stands.
const COMPOUND = /-.*-/;
const VILLAGE = /(?:commune|village|bourg|hameau|ile|lieu-dit) (?:d(?:e|')\s*)?$/;

const VILLAGE_SAID = /commun|villag|bourg|hameau|[iî]le|lieu/i;

/** The small communes that a text names, where they stand as places. */
export function* placesIn(reading: Reading): Generator<{ start: number; end: number }> {
  const { tokens, plain } = reading;
  for (const [at, token] of tokens.entries()) {
    if (!token.capital && !(mayBePlace(tokens[at - 1], token) && isLowerPlace(token))) continue;
    const close = plain.slice(Math.max(0, token.start - 20), token.start);
    const end = endOfPlace(tokens, at, VILLAGE_SAID.test(close) && VILLAGE.test(fold(close)));
    if (end === undefined || namesSomething(tokens, at)) continue;
    const before = fold(close);
    const opens = livesThere(fold(plain.slice(end, end + 60)));
    if (BEFORE.test(before) || opens || COMPOUND.test(token.text))
      yield { start: token.start, end };
  }
}

const LEADS = /^(?:a|au|aux|du|des|de|sur|vers|en|habit\w+)$/;
const mayBePlace = (before: Token | undefined, { elision, text, gap }: Token) =>
  elision !== '' || text.includes('-') || /[(,]/.test(gap) || LEADS.test(before?.folded ?? '');

// « une fille de 14 ans de guemene »
const isLowerPlace = ({ folded }: Token) =>
  folded.length > 5 && isSmallCommune(folded) && !isWord(folded) && !isGivenName(folded);

/** « Saint Just » in two words, « La Rochelle » with its article; an unknown name only after « village de ». */
function endOfPlace(tokens: readonly Token[], at: number, said: boolean): number | undefined {
  const article = ARTICLES[tokens[at - 1]?.folded ?? ''] ?? '';
  const run: Token[] = [];
  for (let next = at; next < at + 4; next += 1) {
    const token = tokens[next];
    if (
      !token ||
      (next > at && (token.gap !== ' ' || !(token.capital || WITHIN.has(token.folded))))
    )
      break;
    run.push(token);
  }
  for (let size = run.length; size > 0; size -= 1) {
    const name = run
      .slice(0, size)
      .map(({ folded, elision }) => fold(elision).replace("d'", '') + folded)
      .join('-');
    if (isSmallCommune(name) || isSmallCommune(`${article}${name}`)) return run[size - 1]?.end;
  }
  const [first] = run;
  return said && first && !isWord(first.folded) ? first.end : undefined;
}
