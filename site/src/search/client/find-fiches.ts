import type { FragmentData, PagefindResult } from './pagefind.ts';
import type { Query } from './query.ts';

/** A fiche that answers a query. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Places of the matches in the fiche's text, counted in words. */
  readonly places: readonly number[];
  readonly inTitle: boolean;
  readonly load: () => Promise<FragmentData>;
}

export interface Found {
  /** Fiches with all the words, the closest first, then those with some of them. */
  readonly hits: readonly Hit[];
  /** How many of the hits have all the known words. */
  readonly complete: number;
  /** Words that no fiche has. */
  readonly unknown: readonly string[];
}

export type Search = (term: string | null) => Promise<readonly PagefindResult[]>;

const hitOf = (result: PagefindResult): Hit => ({
  id: result.id,
  score: result.score,
  places: result.words,
  inTitle: result.matchedMetaFields?.includes('title') ?? false,
  load: () => result.data(),
});

/** With more answers than this that have all the words, those with some of them would only be in the way. */
const enough = 5;
/** Share of the query's weight that an incomplete answer must carry. */
const share = 0.34;

/** Answers with some of the words: a rare word weighs more than a common one. */
function partialHits(lists: readonly (readonly PagefindResult[])[], size: number): Hit[] {
  const weights = lists.map((list) => Math.log(1 + size / Math.max(1, list.length)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const gathered = new Map<
    string,
    { first: PagefindResult; weight: number; score: number; places: number[]; inTitle: boolean }
  >();
  lists.forEach((list, word) => {
    const weight = weights[word] ?? 0;
    for (const result of list) {
      const known = gathered.get(result.id) ?? {
        first: result,
        weight: 0,
        score: 0,
        places: [],
        inTitle: false,
      };
      known.weight += weight;
      known.score += result.score;
      known.places.push(...result.words);
      known.inTitle ||= hitOf(result).inTitle;
      gathered.set(result.id, known);
    }
  });
  return [...gathered.values()]
    .filter(({ weight }) => weight >= share * total)
    .map(({ first, score, places, inTitle }) => ({ ...hitOf(first), score, places, inTitle }))
    .sort((a, b) => b.score - a.score);
}

/** Finds the fiches that answer a query among `size` fiches; Pagefind by itself wants all the words or nothing. */
export async function findFiches(
  search: Search,
  { words, exact }: Query,
  size: number,
): Promise<Found> {
  if (exact) {
    const hits = (await search(`"${words.join(' ')}"`)).map(hitOf);
    return { hits, complete: hits.length, unknown: [] };
  }
  const lists = await Promise.all(words.map(search));
  // « primo-parents » that nobody writes so may stand as « primo parents ».
  const apart = words.flatMap((word, at) => (lists[at]?.length === 0 ? word.split('-') : [word]));
  if (apart.length > words.length) return findFiches(search, { words: apart, exact }, size);
  const unknown = words.filter((_, at) => lists[at]?.length === 0);
  const whole = words.length === 1 ? (lists[0] ?? []) : await search(words.join(' '));
  const complete = whole.map(hitOf);
  if (words.length === 1 || complete.length >= enough)
    return { hits: complete, complete: complete.length, unknown };
  const already = new Set(complete.map(({ id }) => id));
  const others = partialHits(
    lists.filter((list) => list.length > 0),
    size,
  ).filter(({ id }) => !already.has(id));
  return { hits: [...complete, ...others], complete: complete.length, unknown };
}
