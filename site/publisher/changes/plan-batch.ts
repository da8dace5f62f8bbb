import type { ChangeRow } from '@pratiques/shared';
import { checkItem } from '../library/checked-item.ts';
import { keyOf, type LibraryKey } from '../library/library-key.ts';
import type { LibraryLine } from '../library/library-line.ts';
import type { LibraryState } from '../library/library-state.ts';
import { refuseTakenSlugs } from './taken-slugs.ts';

/** What an answer changes in the library: entries to keep, documents to withdraw, entries to quarantine. */
export function planBatch(
  state: LibraryState,
  rows: readonly ChangeRow[],
  gone: readonly LibraryKey[],
  now: Date,
): LibraryLine[] {
  const withdrawn = gone.map((key) => withdrawal(state, key, now));
  const lines = rows.map((row) => lineOf(state, row, now));
  return refuseTakenSlugs(state.held, [...withdrawn, ...lines]);
}

/** After a full comparison: what is held or quarantined and that the log does not know. */
export function vanished(state: LibraryState, rows: readonly ChangeRow[]): LibraryKey[] {
  const known = new Set(rows.map(keyOf));
  const held = [...state.held.values()].map(({ item }) => item);
  const refused = [...state.refused.values()].filter((key) => !state.held.has(keyOf(key)));
  return [...held, ...refused].filter((key) => !known.has(keyOf(key)));
}

function withdrawal(state: LibraryState, key: LibraryKey, now: Date): LibraryLine {
  const held = state.held.get(keyOf(key));
  const before = state.tombstones.get(keyOf(key));
  if (!held && before) return { remove: before };
  const slug = held ? slugOf(held.item.entry) : null;
  return { remove: { ...keyPart(key), slug, at: now.toISOString() } };
}

function lineOf(state: LibraryState, row: ChangeRow, now: Date): LibraryLine {
  if (row.action === 'unpublished') return withdrawal(state, row, now);
  const key = keyPart(row);
  const { sequence } = row;
  const checked = checkItem(key, row.entry);
  if (!checked.valid) return { refuse: { ...key, sequence, ...checked.fault } };
  return { put: { ...key, sequence, entry: checked.item.entry } };
}

function keyPart({ kind, documentId, locale }: LibraryKey): LibraryKey {
  return { kind, documentId, locale };
}

function slugOf(entry: object): string | null {
  return 'slug' in entry && typeof entry.slug === 'string' ? entry.slug : null;
}
