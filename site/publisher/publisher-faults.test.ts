import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CreateSearchIndex } from './release/release.ts';
import { practice } from './testing/example-entries.ts';
import { FakeCms, type Misbehaviour } from './testing/fake-cms.ts';
import { createListIndex } from './testing/list-index.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { treeOf } from './testing/tree-of.ts';

const www = (folder: string) => join(folder, 'data/releases/current/www');

async function library(count: number) {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  for (let n = 1; n <= count; n += 1) cms.publish('practice', `doc-${n}`, practice(`fiche-${n}`));
  const publisher = await runPublisher(cms, folder);
  await publisher.until(({ sequence }) => sequence === cms.head);
  return { folder, cms, publisher };
}

const answered =
  (change: (lines: readonly string[]) => readonly string[]): Misbehaviour =>
  (lines, response) =>
    response.writeHead(200).end(change(lines).join(''));

test.each<[string, Misbehaviour, string]>([
  ['without its last line', answered((lines) => lines.slice(0, -1)), 'tronquée'],
  ['cut in the middle of a line', answered((lines) => [lines.join('').slice(0, -30)]), 'illisible'],
  ['with a row that is missing', answered((lines) => lines.filter((_, n) => n !== 1)), 'tronquée'],
  [
    'with a row twice',
    answered(([head = '', row = '', ...rest]) => [head, row, row, ...rest]),
    'illisible',
  ],
  ['with something after its end', answered((lines) => [...lines, '{}\n']), 'illisible'],
  ['that is empty', answered(() => []), 'tronquée'],
  ['that is a web page', answered(() => ['<!doctype html>\n']), 'illisible'],
  [
    'in bytes that are no text',
    (_lines, response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 10])),
    'injoignable',
  ],
  [
    'with a kind that nobody knows',
    answered((lines) => lines.map((line) => line.replace('"practice"', '"evaluation"'))),
    'illisible',
  ],
  ['500', (_lines, response) => response.writeHead(500).end('secret trace'), '500'],
  ['401', (_lines, response) => response.writeHead(401).end(), '401'],
  [
    'that redirects elsewhere',
    (_lines, response) => response.writeHead(302, { location: '/' }).end(),
    'injoignable',
  ],
  [
    'that is cut by the network',
    ([head = ''], response) => {
      response.write(head, () => response.destroy());
    },
    'coupé',
  ],
  [
    'that stops in the middle',
    ([head = ''], response) => void response.write(head),
    'trop de temps',
  ],
  ['that never comes', () => undefined, 'trop de temps'],
])(
  'CMS down, slow, 500, truncated or empty answer in mid-fetch: one %s changes nothing, is told, and heals',
  async (_name, misbehaviour, reason) => {
    const { folder, cms, publisher } = await library(2);
    const before = treeOf(www(folder));
    cms.misbehave = misbehaviour;
    cms.publish('practice', 'doc-3', practice('fiche-3', { title: 'mot-rare' }));
    const { error } = await publisher.until((status) => status.error !== null);
    expect(error).toContain(reason);
    expect(treeOf(www(folder))).toEqual(before);
    expect(JSON.stringify(publisher.logged)).not.toMatch(/mot-rare|secret trace|for-tests-only/);
    cms.misbehave = null;
    const healed = await publisher.until(({ sequence }) => sequence === 3);
    expect(healed.error).toBeNull();
    expect((await publisher.page('/fiches/fiche-3/')).text).toContain('mot-rare');
  },
);

test('another epoch with the same fiches, under other ids, replaces the library at once', async () => {
  const { cms, publisher } = await library(3);
  cms.restore('epoch-2');
  for (let n = 1; n <= 3; n += 1)
    cms.publish('practice', `again-${n}`, practice(`fiche-${n}`, { title: `Rendue ${n}` }));
  const status = await publisher.until(({ epoch }) => epoch === 'epoch-2');
  expect(status).toMatchObject({ sequence: 3, error: null, quarantine: [] });
  expect((await publisher.page('/')).text).toContain('Rendue 1|Rendue 2|Rendue 3');
});

test('far fewer fiches than before: a CMS that lost more than a tenth stops the publisher, which asks', async () => {
  const { folder, cms, publisher } = await library(20);
  const before = treeOf(www(folder));
  cms.restore('epoch/2');
  for (let n = 1; n <= 17; n += 1) cms.publish('practice', `doc-${n}`, practice(`fiche-${n}`));
  const stopped = await publisher.until(({ error }) => error !== null);
  expect(stopped.error).toContain('3 fiches sur 20');
  expect(stopped.error).toContain('library/confirm-epoch%2F2');
  expect(stopped).toMatchObject({ epoch: 'epoch-1', sequence: 20 });
  expect(treeOf(www(folder))).toEqual(before);
  writeFileSync(join(folder, 'data/library/confirm-epoch%2F2'), '');
  const confirmed = await publisher.until(({ epoch }) => epoch === 'epoch/2');
  expect(confirmed.error).toBeNull();
  expect((await publisher.page('/fiches/fiche-20/')).status).toBe(404);
});

test('far fewer fiches than before, unpublished ones aside: a tenth may vanish', async () => {
  const { cms, publisher } = await library(20);
  cms.restore('epoch-2');
  for (let n = 1; n <= 12; n += 1) cms.publish('practice', `doc-${n}`, practice(`fiche-${n}`));
  for (let n = 13; n <= 18; n += 1) cms.unpublish('practice', `doc-${n}`);
  const status = await publisher.until(({ epoch }) => epoch === 'epoch-2');
  expect(status.error).toBeNull();
  expect((await publisher.page('/fiches/fiche-12/')).status).toBe(200);
  expect((await publisher.page('/fiches/fiche-13/')).status).toBe(404);
  expect((await publisher.page('/fiches/fiche-20/')).status).toBe(404);
});

test('a log that went back in the same epoch is compared whole, under the same brake', async () => {
  const { cms, publisher } = await library(20);
  cms.restore('epoch-1');
  cms.publish('practice', 'doc-1', practice('fiche-1'));
  const { error } = await publisher.until((status) => status.error !== null);
  expect(error).toContain('19 fiches sur 20');
  expect((await publisher.page('/fiches/fiche-20/')).status).toBe(200);
});

test('an index that could not be built is told, and built again without any change', async () => {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  let broken = true;
  const createSearchIndex: CreateSearchIndex = (options) => ({
    prepare: () => undefined,
    async update(records) {
      if (broken) throw new Error('no room for the index');
      await createListIndex(options).update(records);
    },
  });
  const publisher = await runPublisher(cms, folder, { createSearchIndex });
  await publisher.until(({ error, sequence }) => sequence === 1 && error !== null);
  broken = false;
  await publisher.until(({ error }) => error === null);
  expect(treeOf(www(folder))['pagefind/list.json']).toBe('["/fiches/panjo/"]');
});

test('asking when nothing is new costs a header and an end', async () => {
  const { cms, publisher } = await library(2);
  const asked = cms.asked.length;
  await expect.poll(() => cms.asked.length, { timeout: 20_000 }).toBeGreaterThan(asked);
  expect(Object.fromEntries(cms.asked.at(-1) ?? [])).toEqual({ after: '2', epoch: 'epoch-1' });
  expect(publisher.logged.filter(({ event }) => event === 'updated')).toHaveLength(1);
});
