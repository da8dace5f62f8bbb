import { addressOf } from '../library/fiche-address.ts';
import { keyOf } from '../library/library-key.ts';
import type { LibraryLine, StoredEntry } from '../library/library-line.ts';
import type { HeldItem } from '../library/library-state.ts';

/** Two fiches cannot share an address: who had it keeps it, the newcomer is quarantined. */
export function refuseTakenSlugs(
  held: ReadonlyMap<string, HeldItem>,
  lines: readonly LibraryLine[],
): LibraryLine[] {
  let kept = [...lines];
  // A refused newcomer keeps its old address, which may in turn be wanted: look again until nothing moves.
  for (;;) {
    const refused = firstTaken(held, kept);
    if (refused === null) return kept;
    kept = kept.map((line) => ('put' in line && line.put === refused ? refusalOf(refused) : line));
  }
}

function firstTaken(
  held: ReadonlyMap<string, HeldItem>,
  lines: readonly LibraryLine[],
): StoredEntry | null {
  const puts = lines.flatMap((line) => ('put' in line ? [line.put] : []));
  const moving = new Map(puts.map((put) => [keyOf(put), put]));
  const leaving = new Set(lines.flatMap(leavingKey));
  const owners = new Map<string, string>();
  for (const [key, { item }] of held) {
    const address = addressOf(item);
    const put = moving.get(key);
    const stays = put === undefined || addressOf(put) === address;
    if (address !== null && stays && !leaving.has(key)) owners.set(address, key);
  }
  for (const put of puts) {
    const address = addressOf(put);
    if (address === null) continue;
    const owner = owners.get(address);
    if (owner !== undefined && owner !== keyOf(put)) return put;
    owners.set(address, keyOf(put));
  }
  return null;
}

function leavingKey(line: LibraryLine): string[] {
  if ('remove' in line) return [keyOf(line.remove)];
  return 'forget' in line ? [keyOf(line.forget)] : [];
}

function refusalOf({ kind, documentId, locale, sequence }: StoredEntry): LibraryLine {
  const reason = 'adresse déjà prise par une autre fiche';
  return { refuse: { kind, documentId, locale, sequence, path: 'slug', reason } };
}
