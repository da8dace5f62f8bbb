import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Reader } from './reader.ts';
import { brokenIndexFile } from './whole.ts';

const Entry = z.object({ languages: z.object({ fr: z.object({ hash: z.string() }) }) });
const Table = z.object({ ids: z.array(z.string()) });
const Fragment = z.object({ meta: z.object({ title: z.string() }) });

const entryPath = '/pagefind/pagefind-entry.json';
const fragmentPath = (id: string) => `/pagefind/fragment/${id}.pf_fragment`;
const SIGNATURE = 'pagefind_dcd';
const parsed = <T>(schema: z.ZodType<T>, body: Buffer): T =>
  schema.parse(JSON.parse(body.toString('utf8')));

function titleIn(fragment: Buffer): string {
  const text = gunzipSync(fragment).toString('utf8').slice(SIGNATURE.length);
  return Fragment.parse(JSON.parse(text)).meta.title;
}

async function generation(reader: Reader): Promise<string | null> {
  const { status, body } = await reader.read(entryPath);
  return status === 200 ? parsed(Entry, body).languages.fr.hash : null;
}

/** What stands in the index that readers get now: the titles of its fiches, by as many reads; null while it changes. */
export async function titlesInIndex(reader: Reader): Promise<string[] | null> {
  const hash = await generation(reader);
  const table = await reader.read(`/pagefind/facets.${hash}.json`);
  if (table.status !== 200) return null;
  const titles: string[] = [];
  for (const id of parsed(Table, table.body).ids) {
    const { status, body } = await reader.read(fragmentPath(id));
    if (status !== 200) return null;
    titles.push(titleIn(body));
  }
  return titles;
}

/** Looks into the index as a search page would; what its entry names is there, unless it was replaced meanwhile. */
export async function wrongInIndex(
  reader: Reader,
  pick: (ids: readonly string[]) => string | undefined,
): Promise<string | null> {
  const hash = await generation(reader);
  if (hash === null) return `${entryPath} is not there`;
  const replaced = async () => (await generation(reader)) !== hash;
  const meta = await reader.read(`/pagefind/pagefind.${hash}.pf_meta`);
  if (meta.status !== 200) return (await replaced()) ? null : 'the index lacks what it names';
  const table = await reader.read(`/pagefind/facets.${hash}.json`);
  if (table.status !== 200) return (await replaced()) ? null : 'the index lacks its table';
  const id = pick(parsed(Table, table.body).ids);
  if (id === undefined) return brokenIndexFile(meta.body);
  const fragment = await reader.read(fragmentPath(id));
  if (fragment.status !== 200) return (await replaced()) ? null : 'the index lacks a fragment';
  return brokenIndexFile(meta.body) ?? brokenIndexFile(fragment.body);
}
