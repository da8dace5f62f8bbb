import { sourceOf } from '../compress/variants.ts';
import { fileOf } from '../release/address-file.ts';
import type { Content, Read } from './content.ts';
import { meantBy, pageOf } from './contributor-address.ts';

/** What the disk says of an address: a file, another address, or what is said of a fiche that is no longer there. */
export type Found =
  | { readonly is: 'here'; readonly content: Content }
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'gone'; readonly page: Content };

/** These stand for the address of their folder, and have none of their own. */
const NO_ADDRESS = /(?:^|\/)(?:gone\.html|moved\.txt)$/;

/** Looks an address up, as it was written; null when it is none of ours. */
export async function findAddress(read: Read, path: string): Promise<Found | null> {
  const meant = meantBy(path);
  if (meant !== null) return { is: 'moved', to: meant };
  const page = pageOf(path);
  // What is there comes before what it replaces is removed: missed in between, it is seen by a second look.
  return (await look(read, page)) ?? (await look(read, page));
}

async function look(read: Read, path: string): Promise<Found | null> {
  const file = fileOf(path);
  if (file !== null && !NO_ADDRESS.test(file) && sourceOf(file) === null) {
    const content = await read(file);
    if (content !== null) return { is: 'here', content };
  }
  return formerly(read, path);
}

/** `/x` and `/x.json` follow what became of `/x/`. */
async function formerly(read: Read, path: string): Promise<Found | null> {
  const [, stem = path, end = ''] = /^(.*?)(\/|\.json)?$/s.exec(path) ?? [];
  const folder = `${stem}/`;
  const index = fileOf(folder);
  if (index === null) return null;
  const beside = (name: string) => read(index.replace(/index\.html$/, name));
  // A page whose twin is missing was published this instant.
  if ((await read(index)) !== null) return end === '' ? { is: 'moved', to: folder } : null;
  const to = targetOf(await beside('moved.txt'));
  if (to !== null && to !== folder)
    return { is: 'moved', to: end === '.json' ? `${to.slice(0, -1)}.json` : to };
  const page = await beside('gone.html');
  return page && { is: 'gone', page };
}

/** The address that a file sends to; null when it is not one of our pages. */
function targetOf(moved: Content | null): string | null {
  const to = moved?.bytes.toString('utf8').trim() ?? '';
  return to.endsWith('/') && fileOf(to) !== null ? to : null;
}
