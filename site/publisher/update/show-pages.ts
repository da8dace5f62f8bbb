import type { FormerAddresses } from '@pratiques/shared';
import type { Library, Renderer } from '../../src/renderer/renderer.ts';
import { wantedFiles } from '../files/wanted-files.ts';
import { slugOf } from '../library/fiche-address.ts';
import type { Manifest } from '../release/manifest.ts';
import type { Release } from '../release/release.ts';
import { carefulRenderer } from './careful-renderer.ts';
import type { SiteParts } from './site-parts.ts';

type Shows = Pick<Manifest, 'epoch' | 'sequence'>;

export interface PagesShown {
  /** What the pages show: the library, less the fiches of which nothing can be shown. */
  readonly library: Library;
  /** Pages written or removed. */
  readonly pages: number;
  /** Addresses that could not be made. */
  readonly failed: readonly string[];
  /** Why, of those that could be made and on which somebody could be recognised. */
  readonly withheld: ReadonlyMap<string, string>;
}

/** Makes a release show the library; a fiche whose page cannot be made and was never there is named nowhere. */
export async function showPages(
  release: Release,
  renderer: Renderer,
  { library, files, origin, contacts, stopping, onPhase }: SiteParts,
): Promise<PagesShown> {
  const shows = { epoch: library.state.epoch, sequence: library.state.sequence };
  const items = library.items();
  const former = library.former();
  const before = release.shows;
  const attached = wantedFiles(items);
  await release.files.place(attached, files);
  const withheld = new Map<string, string>();
  const careful = carefulRenderer(renderer, items, withheld);
  const left = new Set<string>();
  const failed = new Set<string>();
  let pages = 0;
  for (;;) {
    const shown = items.filter(
      ({ locale, entry }) => locale !== 'fr' || !left.has(slugOf(entry) ?? ''),
    );
    const made = renderer.createLibrary(shown, former);
    const kept = follows(shows, before) ? leftBy(left, former) : new Set<string>();
    const onFiches = () => release.prepareSearch(() => renderer.searchRecords(made));
    const update = {
      renderer: careful,
      library: made,
      origin,
      contacts,
      shows,
      kept,
      onFiches,
      stopping,
      onPhase,
    };
    const updated = await release.updatePages(update);
    pages += updated.pages;
    for (const address of updated.failed) failed.add(address);
    if (updated.missing.every((slug) => left.has(slug))) {
      await release.files.keepOnly(attached);
      return { library: made, pages, failed: [...failed], withheld };
    }
    for (const slug of updated.missing) left.add(slug);
  }
}

/** In one log a page at a former address is its fiche's own; after another log nobody knows whose it was. */
const follows = (shows: Shows, before: Shows): boolean =>
  before.epoch === shows.epoch && before.sequence <= shows.sequence;

/** Where fiches stood before they moved to a page that cannot be made: the old one is better than none. */
const leftBy = (slugs: ReadonlySet<string>, former: readonly FormerAddresses[]): Set<string> =>
  new Set(former.flatMap((one) => ('movedTo' in one && slugs.has(one.movedTo) ? one.slugs : [])));
