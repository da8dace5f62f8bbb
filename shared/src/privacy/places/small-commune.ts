import type { Span } from '../finding.js';
import { fold } from '../text/fold.js';
import { isVillage } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import { happensTo } from './happening.js';
import { placesIn } from './place-name.js';
import { comesFrom, livesThere, tellsSomebody } from './somebody.js';

const NOTE = 200;

type Place = { readonly start: number; readonly end: number };

/** Somebody told by an age, or as the only one, in a commune where everybody knows everybody. */
export function* findInSmallCommunes(reading: Reading): Generator<Span> {
  // Several communes of one sentence ask the same of it.
  const sentences = new Map<number, { start: number; end: number; places: Place[] }>();
  for (const place of placesIn(reading)) {
    const sentence = sentenceOf(reading, place.start);
    const { places } = sentences.get(sentence.start) ?? { places: [] };
    sentences.set(sentence.start, { ...sentence, places: [...places, place] });
  }
  for (const { places, ...sentence } of sentences.values()) {
    const said = fold(reading.plain.slice(sentence.start, sentence.end));
    const happens = happensTo(said);
    if (!tellsSomebody(said) && !places.some((place) => isTold(reading, place, happens))) continue;
    yield { kind: 'small-commune', ...trimmed(reading.plain, sentence), marks: places };
  }
}

// A note is short and cut into pieces: it is read whole.
const sentenceOf = (reading: Reading, at: number) =>
  reading.plain.length < NOTE ? { start: 0, end: reading.plain.length } : reading.sentence(at);

function isTold(reading: Reading, place: Place, happens: boolean): boolean {
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
