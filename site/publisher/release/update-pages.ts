import type { Library, Renderer } from '../../src/renderer/renderer.ts';
import type { OnPhase } from '../phase.ts';
import { fileOf } from './address-file.ts';
import { breathing } from './breathing.ts';
import { IN_DOUBT, type Manifest } from './manifest.ts';
import type { PageFiles } from './page-files.ts';

export interface PagesUpdate {
  readonly renderer: Renderer;
  readonly library: Library;
  /** Where readers find the site. */
  readonly origin: string;
  readonly shows: Pick<Manifest, 'epoch' | 'sequence'>;
  readonly stopping: AbortSignal;
  readonly onPhase: OnPhase;
}

export interface ManifestStore {
  current(): Manifest;
  save(manifest: Manifest): Promise<void>;
}

/** Pages written or removed, and the addresses whose old page had to stay. */
export interface PagesUpdated {
  readonly pages: number;
  readonly failed: readonly string[];
}

/** Makes the files show the library: only what differs is rendered; cut anywhere, the next call resumes. */
export async function updatePages(
  files: PageFiles,
  manifest: ManifestStore,
  update: PagesUpdate,
): Promise<PagesUpdated> {
  const { renderer, library, shows, onPhase } = update;
  const before = manifest.current();
  const breathe = breathing();
  const failed: string[] = [];
  const wanted = new Map<string, string>();
  for (const [address, print] of renderer.pages(library))
    if (fileOf(address) === null) failed.push(address);
    else wanted.set(address, print);
  const differing = [...wanted].filter(([address, print]) => before.pages[address] !== print);
  const gone = Object.keys(before.pages).filter((address) => !wanted.has(address));
  const after = new Map(Object.entries(before.pages));
  if (differing.length + gone.length > 0) {
    // Said before the first file is touched: whatever comes back, these are compared as unknown.
    for (const address of [...differing.map(([address]) => address), ...gone])
      after.set(address, IN_DOUBT);
    onPhase('doubt');
    await manifest.save({ ...before, pages: Object.fromEntries(after) });
  }
  const written: string[] = [];
  for (const [address, print] of differing) {
    await breathe();
    update.stopping.throwIfAborted();
    onPhase('render');
    const content = await rendered(update, address);
    if (content === null) {
      // Its old page stays online, and in doubt: it is rendered again at the next update.
      failed.push(address);
      continue;
    }
    onPhase('write');
    files.place(address, content);
    written.push(address);
    after.set(address, print);
  }
  for (const address of gone) {
    await breathe();
    update.stopping.throwIfAborted();
    onPhase('remove');
    files.remove(address);
    after.delete(address);
  }
  onPhase('manifest');
  await manifest.save({ ...shows, pages: Object.fromEntries(after) });
  return { pages: written.length + gone.length, failed };
}

async function rendered(
  { renderer, library, origin }: PagesUpdate,
  address: string,
): Promise<string | null> {
  try {
    const response = await renderer.render(address, library, origin);
    if (response.status !== 200 && address !== `/${response.status}.html`) return null;
    return await response.text();
  } catch {
    return null;
  }
}
