import { countsOf, type Held, heldOf, mostCounted } from './held';
import { sharedPart } from './shared-part';
import type { Compared } from './texts';

/** A published fiche, and how near it is: from 0, nothing in common, to 1. */
export interface Near {
  readonly documentId: string;
  readonly slug: string;
  readonly score: number;
}

/** What the words of the texts count for; the rest is what was picked in the lists. */
const partOfWords = 0.8;

/** Said twice is more than once, and less than double. */
const gain = Float64Array.from({ length: mostCounted + 1 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);
const gainOf = (count: number) => gain[Math.min(count, mostCounted)] ?? 0;

/**
 * The published fiches in memory, to be compared by TF-IDF: a stem that stands in every fiche weighs
 * nothing, one that few fiches have weighs much, and two texts are as near as their weights point the
 * same way (cosine).
 */
export function newLibrary() {
  const numbers = new Map<string, number>();
  /** In how many fiches the stem of each number stands. */
  const spread: number[] = [];
  const fiches = new Map<string, Held>();
  let rarities = new Float64Array(0);
  let lengths = new Map<Held, number>();

  function numberOf(stem: string): number {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, spread.length);
    return spread.push(0) - 1;
  }
  function count(held: Held, step: 1 | -1): void {
    for (const stem of held.stems) spread[stem] = (spread[stem] ?? 0) + step;
    rarities = new Float64Array(0);
  }
  /** 0 for a stem that every fiche has. */
  const rarityOf = (fichesWithIt: number) =>
    Math.max(0, Math.log((fiches.size + 1) / (fichesWithIt + 0.5)));
  const weight = ({ stems, counts }: Held, at: number) =>
    gainOf(counts[at] ?? 0) * (rarities[stems[at] ?? 0] ?? 0);

  /** Computed once after the library changed. */
  function weigh(): void {
    if (rarities.length === spread.length) return;
    rarities = Float64Array.from(spread, rarityOf);
    lengths = new Map(
      Array.from(fiches.values(), (held) => {
        let square = 0;
        for (let at = 0; at < held.stems.length; at += 1) square += weight(held, at) ** 2;
        return [held, Math.sqrt(square)];
      }),
    );
  }

  /** Weights of texts by number of stem, and the length that words nobody else has add to. */
  function given(texts: readonly string[]) {
    const weights = new Float64Array(spread.length);
    let square = 0;
    for (const [stem, times] of countsOf(texts)) {
      const number = numbers.get(stem);
      const worth = gainOf(times) * (number === undefined ? rarityOf(0) : (rarities[number] ?? 0));
      square += worth ** 2;
      if (number !== undefined) weights[number] = worth;
    }
    return { weights, length: Math.sqrt(square) };
  }

  function cosine(held: Held, { weights, length }: ReturnType<typeof given>): number {
    let product = 0;
    for (let at = 0; at < held.stems.length; at += 1)
      product += weight(held, at) * (weights[held.stems[at] ?? 0] ?? 0);
    return product === 0 ? 0 : product / (length * (lengths.get(held) ?? 1));
  }

  function drop(documentId: string): void {
    const held = fiches.get(documentId);
    if (!held) return;
    fiches.delete(documentId);
    count(held, -1);
  }

  return {
    put(documentId: string, slug: string, compared: Compared): void {
      drop(documentId);
      const held = heldOf(slug, compared, numberOf);
      fiches.set(documentId, held);
      count(held, 1);
    },
    drop,
    /** How much a stem tells a fiche from the others; 0 for one that they all have. */
    rarity(stem: string): number {
      weigh();
      const number = numbers.get(stem);
      return number === undefined ? rarityOf(0) : (rarities[number] ?? 0);
    },
    documentOf: (slug: string): string | undefined =>
      [...fiches].find(([, held]) => held.slug === slug)?.[0],
    /** Those at `least` near, the nearest first, `most` of them; `but` is not compared with itself. */
    nearest({ texts, facts }: Compared, but: string, least: number, most: number): Near[] {
      weigh();
      const words = given(texts);
      const near: Near[] = [];
      for (const [documentId, held] of fiches) {
        if (documentId === but) continue;
        const shared = sharedPart(facts, held.facts);
        const score = partOfWords * cosine(held, words) + (1 - partOfWords) * shared;
        if (score >= least) near.push({ documentId, slug: held.slug, score });
      }
      return near.sort((one, other) => other.score - one.score).slice(0, most);
    },
  };
}
export type Library = ReturnType<typeof newLibrary>;
