import { expect, vi } from 'vitest';
import { z } from 'zod';
import { documentsOf } from '../documents.ts';
import { readChanges } from '../library/changes.ts';
import type { Cms } from '../strapi.ts';

const Named = z.array(z.object({ documentId: z.string() }));

/** A promise that somebody else opens. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

/**
 * Two writers: the first has written and has not committed when the second comes. The second waits,
 * and readers see nothing of either, then the first, then both, in that order.
 * @param blocked true when the database says that somebody waits for a lock.
 */
export async function twoWriters(cms: Cms, blocked: () => Promise<boolean>) {
  const themes = () => documentsOf(cms, 'theme');
  const [first, second] = Named.parse(await themes().findMany({ limit: 2 }));
  if (!first || !second) throw new Error('The seeds hold two themes at least.');
  const rename = ({ documentId }: { documentId: string }, labelFr: string) =>
    themes().update({ documentId, data: { labelFr } });
  const { header } = await readChanges(cms);
  const written = gate();
  const commit = gate();

  const one = cms.strapi.db.transaction(async () => {
    await rename(first, 'Le premier');
    written.open();
    await commit.opened;
  });
  await written.opened;
  let secondIsDone = false;
  const two = rename(second, 'Le second').then(() => {
    secondIsDone = true;
  });
  await vi.waitUntil(async () => secondIsDone || (await blocked()), { timeout: 20_000 });
  expect(secondIsDone, 'the second writer waits for the first').toBe(false);
  commit.open();
  await Promise.all([one, two]);

  const { head } = header;
  const after = await readChanges(cms, `?after=${head}&epoch=${header.epoch}`);
  expect(after.rows.map(({ sequence, documentId }) => [sequence, documentId])).toEqual([
    [head + 1, first.documentId],
    [head + 2, second.documentId],
  ]);
  return { head, epoch: header.epoch };
}

/** Many writers and one reader who follows the log: what it gathered is what the log holds. */
export async function manyWriters(cms: Cms) {
  const themes = () => documentsOf(cms, 'theme');
  const all = Named.parse(await themes().findMany({}));
  const start = await readChanges(cms);
  let cursor = start.header.head;
  const seen: number[] = [];
  let writing = true;
  const follow = async () => {
    const { rows, end } = await readChanges(cms, `?after=${cursor}&epoch=${start.header.epoch}`);
    for (const { sequence } of rows) expect(sequence).toBeGreaterThan(cursor);
    seen.push(...rows.map(({ sequence }) => sequence));
    cursor = end.end;
  };
  const reader = async () => {
    while (writing) await follow();
    await follow();
  };
  const writes = Array.from({ length: 40 }, (_, n) =>
    themes().update({
      documentId: all[n % all.length]?.documentId ?? '',
      data: { labelFr: `Libellé ${n}` },
    }),
  );
  const reading = reader();
  await Promise.all(writes);
  writing = false;
  await reading;
  const { header, rows } = await readChanges(cms, `?after=${start.header.head}`);
  expect(header.head).toBe(start.header.head + 40);
  expect(seen).toEqual(expect.arrayContaining(rows.map(({ sequence }) => sequence)));
}
