import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createSearchIndex } from '../../publisher/search/search-index.ts';
import { seedItems } from '../../test/seed-items.ts';
import { createLibrary } from '../library/create-library.ts';
import { findFiches } from './client/find-fiches.ts';
import { readQuery } from './client/query.ts';
import { searchRecords } from './records.ts';
import { withIndex } from './testing/index-in-node.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { queries } = z
  .object({
    queries: z.array(
      z.object({
        query: z.string(),
        kind: z.string(),
        expected: z.array(z.object({ slug: z.string() })),
      }),
    ),
  })
  .parse(
    JSON.parse(
      readFileSync(new URL('../../test/data/search-queries.json', import.meta.url), 'utf8'),
    ),
  );

test('readers find: recall among the first five, on the real index', async () => {
  const www = await temporaryFolder();
  const library = createLibrary(seedItems());
  await createSearchIndex({ wwwFolder: www }).update(searchRecords(library));
  const recalls = await withIndex(www, async (search) => {
    const each: { query: string; kind: string; recall: number }[] = [];
    for (const { query, kind, expected } of queries) {
      const { hits } = await findFiches(search, readQuery(query), library.size);
      const urls = await Promise.all(hits.slice(0, 5).map(async ({ load }) => (await load()).url));
      const found = expected.filter(({ slug }) => urls.some((url) => url.endsWith(`/${slug}/`)));
      each.push({ query, kind, recall: found.length / expected.length });
    }
    return each;
  });
  const mean = recalls.reduce((sum, { recall }) => sum + recall, 0) / recalls.length;
  const missed = recalls
    .filter(({ recall }) => recall < 1)
    .map(({ query, recall }) => `${query} (${recall.toFixed(2)})`);
  console.log(
    `recall@5 = ${mean.toFixed(3)} over ${recalls.length} queries; incomplete: ${missed.join(' · ')}`,
  );
  expect(mean).toBeGreaterThanOrEqual(0.94);
});
