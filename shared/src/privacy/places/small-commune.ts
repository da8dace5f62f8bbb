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
  let told = { start: -1, end: -1, tells: false, happens: false, done: false };
  for (const place of placesIn(reading)) {
    // Several communes of one sentence ask the same of it.
    const sentence = sentenceOf(reading, place.start);
    if (told.done && sentence.start === told.start) continue;
    if (sentence.start !== told.start) {
      const said = fold(reading.plain.slice(sentence.start, sentence.end));
      told = { ...sentence, tells: tellsSomebody(said), happens: happensTo(said), done: false };
    }
    if (!told.tells && !isTold(reading, place, told.happens)) continue;
    told.done = true;
    yield { kind: 'small-commune', ...trimmed(reading.plain, sentence) };
  }
}

// A note is short and cut into pieces: it is read whole.
const sentenceOf = (reading: Reading, at: number) =>
  reading.plain.length < NOTE ? { start: 0, end: reading.plain.length } : reading.sentence(at);

function isTold(
  reading: Reading,
  place: { start: number; end: number },
  happens: boolean,
): boolean {
  const { before, after } = reading.around(place, 80);
  if (livesThere(after) || comesFrom(before)) return true;
  if (!happens) return false;
  return isVillage(fold(reading.plain.slice(place.start, place.end)).replaceAll(' ', '-'));
}

function trimmed(plain: string, { start, end }: { start: number; end: number }) {
  const whole = plain.slice(start, end);
  const from = start + (whole.length - whole.trimStart().length);
  return { start: from, end: from + whole.trim().length };
}
