import { type ListName, unpackList } from '#lists';
import { fold, hash } from './fold.js';
import { soundOf } from './sound.js';

/** Whether a folded word is in a list: a look-up among sorted hashes. */
class WordList {
  readonly #name: ListName;
  #hashes: Uint32Array | undefined;

  constructor(name: ListName) {
    this.#name = name;
  }

  has(folded: string): boolean {
    this.#hashes ??= unpackList(this.#name);
    const wanted = hash(folded);
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hashes[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#hashes[low] === wanted;
  }
}

const words = new WordList('words');
const commonNames = new WordList('commonNames');
const givenNames = new WordList('givenNames');
const givenSounds = new WordList('givenSounds');
const surnames = new WordList('surnames');
const areas = new WordList('areas');
const communes = new WordList('communes');
const villages = new WordList('villages');
const smallCommunes = new WordList('smallCommunes');

/** A French word, a compound of words included. */
export const isWord = (folded: string): boolean =>
  words.has(folded) || (folded.includes('-') && folded.split('-').every((part) => words.has(part)));

/** A word that the dictionary holds as it stands: « arc-en-ciel ». */
export const isListedWord = (folded: string): boolean => words.has(folded);

/** A first name, a compound of first names included. */
export const isGivenName = (folded: string): boolean =>
  folded.length > 1 && folded.split('-').every((part) => part.length > 1 && givenNames.has(part));

/** A first name that is not only in the civil register, where « alone » and « server » are too. */
export const isCommonName = (folded: string): boolean =>
  folded.split('-').every((part) => commonNames.has(part));
/** Whether it sounds as a first name does, however it is spelt. */
export const soundsGiven = (folded: string): boolean => {
  const sound = soundOf(folded);
  return sound.length > 3 && givenSounds.has(sound);
};

export const isSurname = (folded: string): boolean => surnames.has(folded);

/** A département or a region. */
export const isArea = (folded: string): boolean => areas.has(folded);

/** Name of a commune, with hyphens. */
export const isCommune = (folded: string): boolean => communes.has(folded);

/** A commune of which no namesake is a town. */
export const isSmallCommune = (folded: string): boolean => smallCommunes.has(folded);

/** A commune where everybody knows everybody. */
export const isVillage = (folded: string): boolean => villages.has(folded);

/** Words that are looked up as they were written. */
export const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter(Boolean).map(fold));
