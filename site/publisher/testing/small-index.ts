import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchRecord } from '../../src/renderer/renderer.ts';
import { withIndex } from '../../src/search/testing/index-in-node.ts';
import { temporaryFolder } from '../../src/search/testing/temporary-folder.ts';
import { createSearchIndex } from '../search/search-index.ts';

/** What the index takes of a fiche. */
export const record = (slug: string, content: string): SearchRecord => ({
  url: `/fiches/${slug}/`,
  language: 'fr',
  content,
  meta: { title: slug },
  filters: { kind: ['practice'] },
  sort: { date: `2026-01-01 ${slug}` },
});

/** The paths of all that the index consists of. */
export const files = async (www: string): Promise<string[]> => {
  const entries = await readdir(join(www, 'pagefind'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
};

/** Everything that a curious reader could find in the index, decompressed. */
export async function allText(www: string): Promise<string> {
  const texts = (await files(www)).map(async (path) => {
    const content = await readFile(path);
    return `${path}\n${content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content).toString('latin1') : content.toString('latin1')}`;
  });
  return (await Promise.all(texts)).join('\n');
}

/** The addresses that a reader who asks for a word is given. */
export const found = (www: string, term: string) =>
  withIndex(www, async (search) =>
    Promise.all((await search(term)).map(async (result) => (await result.data()).url)),
  );

/** Two fiches, one of which says a word that no other does. */
export const base = [
  record('aa', 'Une ferme pédagogique pour adolescents'),
  record('bb', 'Le zyzomys du relais parental'),
];

/** Something where the next build puts its table, after its fragments and its program: that fails it halfway. */
export async function tableInTheWay(
  www: string,
  records: readonly SearchRecord[],
): Promise<string> {
  const elsewhere = await temporaryFolder();
  await createSearchIndex({ wwwFolder: elsewhere }).update(records);
  const table = (await files(elsewhere)).find((path) => /facets\.\w+\.json$/.test(path)) ?? '';
  const inTheWay = join(www, 'pagefind', basename(table));
  await mkdir(inTheWay);
  return inTheWay;
}
