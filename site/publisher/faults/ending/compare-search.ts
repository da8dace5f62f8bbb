import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findFiches } from '../../../src/search/client/find-fiches.ts';
import { readQuery } from '../../../src/search/client/query.ts';
import { withIndex } from '../../../src/search/testing/index-in-node.ts';

const Queries = z.object({ queries: z.array(z.object({ query: z.string() })) });
const file = new URL('../../../test/data/search-queries.json', import.meta.url);

const FIRST = 20;

const www = (data: string) => join(data, 'releases/current/www');

/** What the index answers to each of the readers' queries: how many fiches, and the first of them. */
async function answersOf(data: string): Promise<Map<string, string>> {
  const { queries } = Queries.parse(JSON.parse(readFileSync(file, 'utf8')));
  return withIndex(www(data), async (search) => {
    const answers = new Map<string, string>();
    for (const { query } of queries) {
      const { hits } = await findFiches(search, readQuery(query), 1_000);
      const first = await Promise.all(hits.slice(0, FIRST).map(({ load }) => load()));
      // Outside a browser an address begins with the folder of its index.
      const paths = first.map(({ url }) => url.slice(url.lastIndexOf('/fiches/')));
      answers.set(query, [hits.length, ...paths].join(' '));
    }
    return answers;
  });
}

export interface SearchCompared {
  readonly asked: number;
  readonly differing: readonly string[];
}

/** Asks both sites the same; the real Pagefind answers from the real indexes. */
export async function compareSearch(one: string, other: string): Promise<SearchCompared> {
  const left = await answersOf(one);
  const right = await answersOf(other);
  const differing = [...left].filter(([query, answer]) => right.get(query) !== answer);
  return { asked: left.size, differing: differing.map(([query]) => query) };
}
