import type { Contacts, Library, Renderer } from '../../src/renderer/renderer.ts';
import type { OnPhase } from '../phase.ts';
import { breathing } from './breathing.ts';
import { ficheFileOf } from './fiche-files.ts';
import { IN_DOUBT, type Manifest } from './manifest.ts';
import { pageDifferences } from './page-differences.ts';
import type { PageFiles } from './page-files.ts';
import { renderedPage } from './rendered-page.ts';

export interface PagesUpdate {
  readonly renderer: Renderer;
  readonly library: Library;
  /** Where readers find the site. */
  readonly origin: string;
  /** Whom they may write to. */
  readonly contacts?: Contacts | undefined;
  readonly shows: Pick<Manifest, 'epoch' | 'sequence'>;
  /** Slugs whose page stays although the library does not name it, if nothing takes its place. */
  readonly kept?: ReadonlySet<string>;
  /** Called when readers have every fiche that they will have, before other pages are made. */
  readonly onFiches?: () => void;
  readonly stopping: AbortSignal;
  readonly onPhase: OnPhase;
}

export interface ManifestStore {
  current(): Manifest;
  save(manifest: Manifest): Promise<void>;
}

export interface PagesUpdated {
  /** Pages written or removed. */
  readonly pages: number;
  /** Addresses that could not be made: their old page, if there was one, stays. */
  readonly failed: readonly string[];
  /** Slugs of fiches that failed and were never there: nothing else was done, show the library without them. */
  readonly missing: readonly string[];
}

/** Makes the files show the library: only what differs is rendered; cut anywhere, the next call resumes. */
export async function updatePages(
  files: PageFiles,
  manifest: ManifestStore,
  update: PagesUpdate,
): Promise<PagesUpdated> {
  const { shows, stopping, onPhase, kept = new Set<string>() } = update;
  const before = manifest.current();
  const { fiches, others, gone, refused } = pageDifferences(before, update, kept);
  const after = new Map(Object.entries(before.pages));
  const failed = [...refused];
  const breathe = breathing();
  let pages = 0;

  async function place(address: string, print: string): Promise<void> {
    await breathe();
    stopping.throwIfAborted();
    onPhase('render');
    const content = await renderedPage(update, address);
    if (content === null) {
      failed.push(address);
      // An old page stays online, and in doubt: it is rendered again when anything changes.
      if (!files.has(address)) after.delete(address);
      return;
    }
    onPhase('write');
    files.place(address, content);
    after.set(address, print);
    pages += 1;
  }

  if (fiches.length + others.length + gone.length > 0) {
    // Said before the first file is touched: whatever comes back, these are compared as unknown.
    const touched = [...fiches, ...others].map(([address]) => address);
    for (const address of [...touched, ...gone]) after.set(address, IN_DOUBT);
    onPhase('doubt');
    await manifest.save({ ...before, pages: Object.fromEntries(after) });
  }
  for (const [address, print] of fiches) await place(address, print);
  const missing = failed.flatMap((address) => {
    const file = ficheFileOf(address);
    return file?.is === 'fiche' && !files.has(address) ? [file.slug] : [];
  });
  if (missing.length > 0) {
    await files.settle();
    await manifest.save({ ...before, pages: Object.fromEntries(after) });
    return { pages, failed, missing };
  }
  update.onFiches?.();
  for (const [address, print] of others) await place(address, print);
  for (const address of gone) {
    await breathe();
    stopping.throwIfAborted();
    onPhase('remove');
    files.remove(address);
    after.delete(address);
    pages += 1;
  }
  await files.settle();
  onPhase('manifest');
  await manifest.save({ ...shows, pages: Object.fromEntries(after) });
  return { pages, failed, missing };
}
