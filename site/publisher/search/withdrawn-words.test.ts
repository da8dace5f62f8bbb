import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../src/search/testing/temporary-folder.ts';
import { allText, base, found, record, tableInTheWay } from '../testing/small-index.ts';
import { createSearchIndex } from './search-index.ts';

// What is withdrawn is not found, and none of its words is left in a file.

test('a record is found; withdrawn, it is not, and no file holds any of its words', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await index.update(base);
  expect((await allText(www)).includes('zyzomys')).toBe(true);
  expect((await found(www, 'zyzomys')).map((url) => url.slice(-11))).toEqual(['/fiches/bb/']);
  await index.update(base.slice(0, 1));
  expect(await found(www, 'zyzomys')).toEqual([]);
  expect((await allText(www)).match(/zyzomys|fiches\/bb/)).toBeNull();
});

test('what was prepared and is no longer wanted leaves no word behind', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  index.prepare(() => base);
  await index.update(base.slice(0, 1));
  expect(await found(www, 'ferme')).toHaveLength(1);
  expect((await allText(www)).match(/zyzomys|fiches\/bb/)).toBeNull();
});

test('a word taken out of a fiche is in no file any more', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await index.update(base);
  await index.update([
    record('aa', 'Une ferme pédagogique pour adolescents'),
    record('bb', 'Le relais parental'),
  ]);
  expect((await allText(www)).match(/zyzomys/)).toBeNull();
  expect(await found(www, 'relais')).toHaveLength(1);
});

test('published, withdrawn, published again: found again', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  for (const records of [base, base.slice(0, 1), base]) await index.update(records);
  expect(await found(www, 'zyzomys')).toHaveLength(1);
});

test('a build cut halfway and then taken back leaves no word behind', async () => {
  const www = await temporaryFolder();
  const index = createSearchIndex({ wwwFolder: www });
  await index.update(base.slice(0, 1));
  const inTheWay = await tableInTheWay(www, base);
  await expect(index.update(base)).rejects.toThrow('could not be built');
  await rm(inTheWay, { recursive: true });
  expect(await allText(www)).toContain('zyzomys');
  await index.update(base.slice(0, 1));
  expect((await allText(www)).match(/zyzomys|fiches\/bb/)).toBeNull();
  expect(await found(www, 'ferme')).toHaveLength(1);
});
