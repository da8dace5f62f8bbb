import type { ChangeRow } from '@pratiques/shared';
import type { Cms } from '../changes/ask-changes.ts';
import { checkItem } from '../library/checked-item.ts';
import { keyOf } from '../library/library-key.ts';
import { fetchFile } from './fetch-file.ts';
import type { KeptFiles } from './kept-files.ts';
import { filesOfItem } from './wanted-files.ts';

interface Bringer {
  readonly cms: Cms;
  readonly files: KeptFiles;
  readonly stopping: AbortSignal;
}

async function brings({ cms, files, stopping }: Bringer, row: ChangeRow): Promise<boolean> {
  const checked = checkItem(row, row.entry);
  if (!checked.valid) return true;
  for (const file of filesOfItem(checked.item))
    if (!files.has(file.name) && !(await fetchFile(cms, files, file, stopping))) return false;
  return true;
}

/** Has at hand all that is attached to these fiches; answers the keys of those of which something is missing. */
export async function bringFiles(
  bringer: Bringer,
  rows: readonly ChangeRow[],
): Promise<ReadonlySet<string>> {
  const lacking = new Set<string>();
  for (const row of rows)
    if (row.action !== 'unpublished' && !(await brings(bringer, row))) lacking.add(keyOf(row));
  bringer.stopping.throwIfAborted();
  return lacking;
}
