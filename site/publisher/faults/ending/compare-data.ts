import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { StoredLibrary } from '../../library/stored-library.ts';
import { readManifest } from '../../release/manifest.ts';
import { filesIn } from '../trials/pages-on-disk.ts';

/**
 * Left out: variants compressed in the background, checked apart; the order of files in the index's note; the
 * manifest, whose order of pages is that of their history; the moment at which the templates were kept.
 */
const LEFT_OUT = /\.(br|gz)$|^www\/pagefind\/built\.json$|^manifest\.json$|^templates\/kept\.json$/;

const release = (data: string) =>
  join(data, 'releases', readlinkSync(join(data, 'releases/current')));

/** Paths that differ between the releases that two publishers show. */
export function differingFiles(one: string, other: string): string[] {
  const [left, right] = [filesIn(release(one), LEFT_OUT), filesIn(release(other), LEFT_OUT)];
  const paths = [...new Set([...left.keys(), ...right.keys()])];
  return paths.filter((path) => left.get(path) !== right.get(path));
}

/** Addresses whose fingerprints differ, or the word for another sequence. */
export function differingManifests(one: string, other: string): string[] {
  const [left, right] = [one, other].map((data) =>
    readManifest(join(release(data), 'manifest.json')),
  );
  if (!left || !right) return ['no manifest'];
  const addresses = new Set([...Object.keys(left.pages), ...Object.keys(right.pages)]);
  const differing = [...addresses].filter((at) => left.pages[at] !== right.pages[at]);
  const same = left.epoch === right.epoch && left.sequence === right.sequence;
  return same ? differing : ['sequence', ...differing];
}

/** Documents that the libraries on disk do not hold, refuse or remember alike. */
export async function differingDocuments(one: string, other: string): Promise<string[]> {
  const [left, right] = await Promise.all([one, other].map(heldIn));
  if (!left || !right) return ['no library'];
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].filter((key) => left.get(key) !== right.get(key));
}

async function heldIn(data: string): Promise<Map<string, string>> {
  const { state } = await StoredLibrary.open(join(data, 'library'));
  const held = [...state.held].map(([key, item]) => [key, JSON.stringify(item)] as const);
  const refused = [...state.refused].map(([key, { sequence }]) => [key, String(sequence)] as const);
  const withdrawn = [...state.tombstones].map(([key, one]) => [key, JSON.stringify(one)] as const);
  return new Map([
    ...held,
    ...refused,
    ...withdrawn,
    ['read up to', `${state.epoch}/${state.sequence}`],
  ]);
}
