import type { ChangeRow } from '@pratiques/shared';
import { checkItem } from '../library/checked-item.ts';
import { keyOf, type LibraryKey } from '../library/library-key.ts';
import type { LibraryLine } from '../library/library-line.ts';
import { LibraryState } from '../library/library-state.ts';
import { formerSlugsOf, tombstoneOf } from './former-of.ts';
import { personalFault } from './personal-fault.ts';
import { refuseTakenSlugs } from './taken-slugs.ts';

/**
 * What an answer changes in the library: entries to keep, documents to withdraw, entries to quarantine.
 * @param lacking keys of fiches of which an attached file could not be had.
 * @param full the answer is the whole log: what it does not know is forgotten, and nothing that
 * was held stands in for what its rows leave out.
 */
export function planBatch(
  state: LibraryState,
  rows: readonly ChangeRow[],
  { full, lacking = new Set() }: { full: boolean; lacking?: ReadonlySet<string> },
): LibraryLine[] {
  const gone = full ? vanished(state, rows) : [];
  const remembered = full ? new LibraryState() : state;
  const lines = rows.map((row) =>
    lacking.has(keyOf(row)) ? fileMissing(row) : lineOf(remembered, row),
  );
  return refuseTakenSlugs(state.held, [...gone.map((key) => ({ forget: key })), ...lines]);
}

/** What is held, withdrawn or quarantined and that the log does not know. */
function vanished(state: LibraryState, rows: readonly ChangeRow[]): LibraryKey[] {
  const known = new Set(rows.map(keyOf));
  const ours = [
    ...[...state.held.values()].map(({ item }) => item),
    ...state.tombstones.values(),
    ...state.refused.values(),
  ];
  const gone = ours.map(keyPart).filter((key) => !known.has(keyOf(key)));
  return [...new Map(gone.map((key) => [keyOf(key), key])).values()];
}

function lineOf(remembered: LibraryState, row: ChangeRow): LibraryLine {
  const key = keyPart(row);
  if (row.action === 'unpublished') return { remove: tombstoneOf(remembered, key, row) };
  const { sequence } = row;
  const checked = checkItem(key, row.entry);
  if (!checked.valid) return { refuse: { ...key, sequence, ...checked.fault } };
  const found = personalFault(checked.item, row.signedOff ?? []);
  if (found) return { refuse: { ...key, sequence, ...found } };
  const { entry } = checked.item;
  return { put: { ...key, sequence, entry, formerSlugs: formerSlugsOf(remembered, row, entry) } };
}

/** Where a fiche stands in quarantine while an attached file is missing. */
export const FILES = 'attachments';

function fileMissing(row: ChangeRow): LibraryLine {
  const { sequence } = row;
  const reason = 'un fichier joint n’a pas pu être repris du CMS';
  return { refuse: { ...keyPart(row), sequence, path: FILES, reason } };
}

function keyPart({ kind, documentId, locale }: LibraryKey): LibraryKey {
  return { kind, documentId, locale };
}
