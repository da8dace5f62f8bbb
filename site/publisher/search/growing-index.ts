import * as pagefind from 'pagefind';
import { compressed, isCompressible } from '../compress/variants.ts';
import { facetTable } from './facet-table.ts';
import { factsOf } from './fragment-facts.ts';
import type { IndexedRecord } from './index-program.ts';
import { mendedProgram } from './mended-program.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** An index in memory. */
export interface GrowingIndex {
  /** Adds a record, or replaces the one of the same address. */
  put(record: IndexedRecord): Promise<void>;
  /** The files of the whole index, the entry last: it is what makes the others count. */
  files(): Promise<IndexFile[]>;
}

// Pagefind's ready-made interface, its highlighter and its worker: the search page uses none of them.
const unused = /^pagefind-(?!entry\.json$)/;

function trust<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind refused: ${answer.errors.join('; ')}`);
  return answer;
}

/** Opens an empty index. */
export async function openIndex(): Promise<GrowingIndex> {
  const { index } = trust(await pagefind.createIndex({ forceLanguage: 'fr' }));
  if (!index) throw new Error('Pagefind gave no index');
  const records = new Map<string, IndexedRecord>();
  return {
    async put(record) {
      trust(await index.addCustomRecord(record));
      records.set(record.url, record);
    },
    async files() {
      const files = trust(await index.getFiles()).files.filter(({ path }) => !unused.test(path));
      const isEntry = ({ path }: IndexFile) => path === 'pagefind-entry.json';
      const facts = factsOf(files);
      const table = {
        path: `facets.${facts.generation}.json`,
        content: Buffer.from(JSON.stringify(facetTable([...records.values()], facts.ids))),
      };
      const parts = [...files.filter((file) => !isEntry(file)).map(mended), table];
      return [...parts, ...(await variantsAmong(parts)), ...files.filter(isEntry)];
    },
  };
}

function mended(file: IndexFile): IndexFile {
  if (file.path !== 'pagefind.js') return file;
  const program = new TextDecoder().decode(file.content);
  return { ...file, content: new TextEncoder().encode(mendedProgram(program)) };
}

/** Pagefind compresses its data itself; its program and our table are left to us. */
async function variantsAmong(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const variants: IndexFile[] = [];
  for (const { path, content } of files.filter((file) => isCompressible(file.path)))
    for (const variant of await compressed(content))
      variants.push({ path: path + variant.extension, content: variant.content });
  return variants;
}
