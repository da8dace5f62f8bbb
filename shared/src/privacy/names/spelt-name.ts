import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isGivenName, isSurname } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';

const SPELT = /(?<![\p{L}'-])\p{Lu}(?:[ .-]\p{L}){2,14}(?![\p{L}'])/gu;
const TITLED = /\b(?:m|mme|mr|mlle|monsieur|madame|docteur|dr)\.? $/;

/** « L é a », « Mme D U P O N T »: a name whose letters stand apart. */
export function* findSpeltNames({ plain }: Reading): Generator<Span> {
  if (!/\p{L}[ .-]\p{L}[ .-]\p{L}(?!\p{L})/u.test(plain)) return;
  for (const { 0: text, index } of plain.matchAll(SPELT)) {
    const name = fold(text.replace(/[ .-]/g, ''));
    const titled = TITLED.test(fold(plain.slice(Math.max(0, index - 10), index)));
    if (titled || (isGivenName(name) && name.length > 2) || (isSurname(name) && name.length > 4))
      yield { kind: 'person', start: index, end: index + text.length };
  }
}
