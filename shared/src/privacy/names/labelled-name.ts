import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isCommune, isWord } from '../text/known-words.js';
import { matches } from '../text/matches.js';
import type { Reading } from '../text/reading.js';
import { isThing } from './thing-noun.js';
import { NAMED_AFTER } from './vocabulary.js';

const NAME = String.raw`\p{Lu}[\p{L}'-]{2,}(?: \p{Lu}[\p{L}'-]+)*`;
const FIELD = new RegExp(
  String.raw`(?<!\p{L})(?:[Pp]r[eé]noms?|[Nn]om(?: de (?:naissance|jeune fille|famille|l'enfant|la m[eè]re|du p[eè]re)| d'usage| et pr[eé]nom)?)\s*:\s*(?<at>${NAME})`,
  'gu',
);
const ASIDE = new RegExp(
  String.raw`(?<!\p{L})(?:nom|prénom|patronyme) (?:de |du |d')[^(.;:\n]{2,25} [(:«]\s?(?<at>${NAME})`,
  'gu',
);
const MAIDEN = new RegExp(String.raw`(?<=\p{L},? \(?)n[ée]e (?<at>${NAME})`, 'gu');
/** « nom de l'antenne : » */
const isThings = (plain: string, start: number) => {
  const [, noun = ''] = OF_WHAT.exec(fold(plain.slice(Math.max(0, start - 45), start))) ?? [];
  return noun !== '' && isThing(noun);
};
const OF_WHAT = /nom (?:d[eu] (?:l'|la |notre |cet |cette |ce )?|d'(?:une? )?)(\w+)[^.;:]*[:(«] ?$/;
const HIDDEN = /^(?:[xyz]+|anonyme|inconnue?|modifie|confidentiel)$/;

/** Names in a form's fields, and the one before a marriage: « née Kervella ». */
export function* findLabelledNames(reading: Reading): Generator<Span> {
  const { plain } = reading;
  if (!/nom|née /iu.test(plain)) return;
  for (const pattern of [FIELD, ASIDE, MAIDEN])
    for (const { text, start, end } of matches(plain, pattern, 'person')) {
      const folded = fold(text);
      const [first = ''] = folded.split(' ');
      if (NAMED_AFTER.has(first) || isThings(plain, start)) continue;
      if (!HIDDEN.test(folded) && !isWord(folded) && !isCommune(folded))
        yield { kind: 'person', start, end };
    }
}
