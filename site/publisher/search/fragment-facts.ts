import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { IndexFile } from './growing-index.ts';

const Entry = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });
const Fragment = z.object({ url: z.string() });
// Every compressed file of Pagefind begins with this signature.
const signature = 'pagefind_dcd';

const fragmentName = /^fragment\/(.+)\.pf_fragment$/;

function urlOf(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  return Fragment.parse(
    JSON.parse(text.startsWith(signature) ? text.slice(signature.length) : text),
  ).url;
}

export interface Facts {
  /** Changes with every change of the index; `none` when it is empty. */
  readonly generation: string;
  /** Address of a fiche → its fragment, which is the id of a result in the browser. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What must be known of a freshly built index to join our own table to it. */
export function factsOf(files: readonly IndexFile[]): Facts {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind wrote no entry file');
  const { languages } = Entry.parse(JSON.parse(Buffer.from(entry.content).toString('utf8')));
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = fragmentName.exec(path)?.[1];
    if (id !== undefined) ids.set(urlOf(content), id);
  }
  return { generation: languages.fr?.hash ?? 'none', ids };
}
