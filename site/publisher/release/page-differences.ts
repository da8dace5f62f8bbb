import type { Library, Renderer } from '../../src/renderer/renderer.ts';
import { fileOf } from './address-file.ts';
import { ficheFileOf } from './fiche-files.ts';
import type { Manifest } from './manifest.ts';

type Page = readonly [address: string, print: string];

/** What must be done to files so that they show a library. */
export interface PageDifferences {
  /** Fiches and what tells where they went: made first, so that no list names a page that is not there. */
  readonly fiches: readonly Page[];
  readonly others: readonly Page[];
  /** Removed last, when what takes their place is there. */
  readonly gone: readonly string[];
  /** Addresses that are none of ours. */
  readonly refused: readonly string[];
}

/** @param kept slugs whose page stays although the library does not name it, if nothing takes its place. */
export function pageDifferences(
  { pages }: Manifest,
  { renderer, library }: { renderer: Renderer; library: Library },
  kept: ReadonlySet<string>,
): PageDifferences {
  const wanted = new Map<string, string>();
  const refused: string[] = [];
  for (const [address, print] of renderer.pages(library))
    if (fileOf(address) === null) refused.push(address);
    else wanted.set(address, print);
  const differing = [...wanted].filter(([address, print]) => pages[address] !== print);
  const taken = (slug: string) =>
    [...wanted.keys()].some((address) => ficheFileOf(address)?.slug === slug);
  const stays = (address: string) => {
    const file = ficheFileOf(address);
    return file?.is === 'fiche' && kept.has(file.slug) && !taken(file.slug);
  };
  return {
    fiches: differing.filter(([address]) => ficheFileOf(address) !== null),
    others: differing.filter(([address]) => ficheFileOf(address) === null),
    gone: Object.keys(pages).filter((address) => !wanted.has(address) && !stays(address)),
    refused,
  };
}
