import { type Found, findFiches, type Hit } from './find-fiches.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import type { Query } from './query.ts';
import { createRefiner, type Refiner } from './refine.ts';

/** An open index with what is needed to answer from it. */
export interface Desk extends OpenIndex {
  readonly refiner: Refiner;
  readonly find: (query: Query) => Promise<Found>;
}

/** Without words: every fiche, newest first, in the order of the table. */
async function everything({ table, pagefind }: OpenIndex): Promise<Found> {
  const { results } = await pagefind.search(null);
  const byId = new Map(results.map((result) => [result.id, result]));
  const hits = table.ids.flatMap((id): Hit[] => {
    const result = byId.get(id);
    return result ? [{ id, score: 0, places: [], inTitle: false, load: () => result.data() }] : [];
  });
  return { hits, complete: hits.length, unknown: [] };
}

export async function openDesk(): Promise<Desk> {
  const index = await openIndex();
  const search = async (term: string | null) => (await index.pagefind.search(term)).results;
  const known = new Map<string, Promise<Found>>();
  const find = (query: Query) => {
    const key = JSON.stringify(query);
    const found =
      known.get(key) ??
      (query.words.length === 0
        ? everything(index)
        : findFiches(search, query, index.table.ids.length));
    // The last query only: filters are tried on it again and again.
    known.clear();
    known.set(key, found);
    return found;
  };
  return { ...index, refiner: createRefiner(index.table), find };
}
