import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/renderer/renderer.ts';
import { withIndex } from '../../src/search/testing/index-in-node.ts';
import { temporaryFolder } from '../../src/search/testing/temporary-folder.ts';
import { record } from '../testing/small-index.ts';
import { IndexProcess } from './index-process.ts';

const byUrl = (...records: SearchRecord[]) =>
  new Map(records.map((record) => [record.url, record]));

const found = (www: string, term: string) =>
  withIndex(www, async (search) => (await search(term)).length);

test('a process that stays replaces what changed; what it cannot take away, it says', async () => {
  const www = await temporaryFolder();
  const process = new IndexProcess();
  const [aa, bb] = [record('aa', 'une ferme'), record('bb', 'un relais')];
  await process.write(byUrl(aa, bb), { folder: `${www}/pagefind`, fingerprint: '1' });
  const changed = byUrl(record('aa', 'une fratrie'), bb, record('cc', 'un carnet'));
  expect(process.canHold(changed)).toBe(true);
  await process.write(changed, { folder: `${www}/pagefind`, fingerprint: '2' });
  expect([await found(www, 'ferme'), await found(www, 'fratrie')]).toEqual([0, 1]);
  expect([await found(www, 'relais'), await found(www, 'carnet')]).toEqual([1, 1]);
  expect(process.canHold(byUrl(aa, bb))).toBe(false);
  process.end();
});

test('what was made ahead is written only while it says what is wanted', async () => {
  const www = await temporaryFolder();
  const process = new IndexProcess();
  const [aa, bb] = [record('aa', 'une ferme'), record('bb', 'un relais')];
  await process.prepare(byUrl(aa));
  await process.write(byUrl(aa), { folder: `${www}/pagefind`, fingerprint: '1' });
  expect([await found(www, 'ferme'), await found(www, 'relais')]).toEqual([1, 0]);
  await process.prepare(byUrl(record('aa', 'une fratrie'), bb));
  await process.write(byUrl(aa, bb), { folder: `${www}/pagefind`, fingerprint: '2' });
  expect([await found(www, 'ferme'), await found(www, 'fratrie')]).toEqual([1, 0]);
  expect(await found(www, 'relais')).toBe(1);
  process.end();
});

test('a process that was killed holds nothing, and a write to it fails instead of waiting', async () => {
  const www = await temporaryFolder();
  const process = new IndexProcess();
  const records = byUrl(record('aa', 'une ferme'));
  const writing = process.write(records, { folder: `${www}/pagefind`, fingerprint: '1' });
  process.end();
  await expect(writing).rejects.toThrow();
  await expect.poll(() => process.canHold(new Map()), { timeout: 20_000 }).toBe(false);
  await expect(process.write(records, { folder: www, fingerprint: '2' })).rejects.toThrow();
});
