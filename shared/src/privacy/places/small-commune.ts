import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isVillage } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import { happensTo } from './happening.js';
import { placesIn } from './place-name.js';
import { comesFrom, livesThere, tellsSomebody } from './somebody.js';

const NOTE = 200;

/** Somebody told by an age, or as the only one, in a commune where everybody knows everybody. */
export function* findInSmallCommunes(reading: Reading): Generator<Span> {
  let [asked, tells] = [-1, false];
  for (const place of placesIn(reading)) {
    // A note is short and cut into pieces: it is read whole.
    const sentence =
      reading.plain.length < NOTE
        ? { start: 0, end: reading.plain.length }
        : reading.sentence(place.start);
    const whole = reading.plain.slice(sentence.start, sentence.end);
    const { before, after } = reading.around(place, 80);
    const name = fold(reading.plain.slice(place.start, place.end)).replaceAll(' ', '-');
    const said = fold(whole);
    // Several communes of one sentence ask the same of it.
    if (sentence.start !== asked) [asked, tells] = [sentence.start, tellsSomebody(said)];
    if (!tells && !livesThere(after) && !comesFrom(before))
      if (!isVillage(name) || !happensTo(said)) continue;
    const start = sentence.start + (whole.length - whole.trimStart().length);
    yield { kind: 'small-commune', start, end: start + whole.trim().length };
  }
}
