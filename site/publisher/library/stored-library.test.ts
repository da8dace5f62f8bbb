import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogLine } from '@pratiques/shared/log';
import { expect, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import type { LibraryLine } from './library-line.ts';
import { StoredLibrary } from './stored-library.ts';

const key = (documentId: string) => ({ kind: 'practice', documentId, locale: 'fr' }) as const;
const put = (documentId: string, sequence: number, title = documentId): LibraryLine => ({
  put: {
    ...key(documentId),
    sequence,
    entry: practice(documentId, { title }),
    formerSlugs: [`avant-${documentId}`],
  },
});
const removal = (documentId: string): LibraryLine => ({
  remove: {
    ...key(documentId),
    formerSlugs: [documentId],
    shelves: { domains: ['prevention'], themes: [] },
  },
});
const slugs = (library: StoredLibrary) =>
  library.items().flatMap(({ entry }) => ('slug' in entry ? [entry.slug] : []));

async function twoBatches() {
  const folder = temporaryFolder();
  const library = await StoredLibrary.open(folder);
  await library.commit([put('premiere', 1)], { epoch: 'e', sequence: 1 });
  const path = join(folder, 'library.ndjson');
  const first = readFileSync(path).length;
  await library.commit([removal('premiere'), put('seconde', 2), put('longue-seconde', 2)], {
    epoch: 'e',
    sequence: 2,
  });
  return { folder, path, first, bytes: readFileSync(path) };
}

test('a library is read again as it was left', async () => {
  const { folder } = await twoBatches();
  const again = await StoredLibrary.open(folder);
  expect(slugs(again)).toEqual(['seconde', 'longue-seconde']);
  expect(again.state).toMatchObject({ epoch: 'e', sequence: 2 });
  expect(again.former()).toEqual([
    { locale: 'fr', slugs: ['avant-seconde'], movedTo: 'seconde' },
    { locale: 'fr', slugs: ['avant-longue-seconde'], movedTo: 'longue-seconde' },
    { locale: 'fr', slugs: ['premiere'], shelves: { domains: ['prevention'], themes: [] } },
  ]);
});

test('a library written before former addresses were known is read, and none of it comes back', async () => {
  const folder = temporaryFolder();
  const lines = [
    { put: { ...key('premiere'), sequence: 1, entry: practice('premiere') } },
    { put: { ...key('seconde'), sequence: 2, entry: practice('seconde') } },
    { close: { epoch: 'e', sequence: 2, lines: 2 } },
    { remove: { ...key('premiere'), slug: 'premiere', at: '2026-01-01T00:00:00.000Z' } },
    { remove: { ...key('terme'), slug: null, at: '2026-01-01T00:00:00.000Z' } },
    { close: { epoch: 'e', sequence: 3, lines: 2 } },
  ];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(join(folder, 'library.ndjson'), text);
  const library = await StoredLibrary.open(folder);
  expect([slugs(library), library.state.sequence]).toEqual([['seconde'], 3]);
  expect(library.former()).toEqual([
    { locale: 'fr', slugs: ['premiere'], shelves: { domains: [], themes: [] } },
  ]);
});

test('a second batch cut at any byte counts for nothing, and the next one is written over it', async () => {
  const { folder, path, first, bytes } = await twoBatches();
  for (let cut = first; cut < bytes.length; cut += 7) {
    writeFileSync(path, bytes.subarray(0, cut));
    const library = await StoredLibrary.open(folder);
    expect([slugs(library), library.state.sequence]).toEqual([['premiere'], 1]);
    await library.commit([put('tierce', 2)], { epoch: 'e', sequence: 2 });
    const again = await StoredLibrary.open(folder);
    expect([slugs(again), again.state.sequence]).toEqual([['premiere', 'tierce'], 2]);
    expect(readFileSync(path, 'utf8')).not.toContain('seconde');
  }
});

test('where the disk takes only a part of a line, what was committed is what is read again', async () => {
  const program = fileURLToPath(new URL('../testing/commit-program.ts', import.meta.url));
  const parent = temporaryFolder();
  const folders = Array.from({ length: 240 }, (_, at) => join(parent, String(at)));
  for (const folder of folders) mkdirSync(folder);
  const limited = ['-c', 'ulimit -f 6; exec "$@"', 'sh', process.execPath, program, ...folders];
  const { stdout } = spawnSync('sh', limited, { encoding: 'utf8' });
  const said = stdout.trim().split('\n').map(Number);
  const read: number[] = [];
  for (const folder of folders) read.push((await StoredLibrary.open(folder)).state.sequence);
  expect(new Set(said)).toEqual(new Set([1, 2]));
  expect(read).toEqual(said);
});

test('a line spoilt in the middle takes back to the last batch that can be believed', async () => {
  const { folder, path, first, bytes } = await twoBatches();
  const spoilt = Buffer.from(bytes);
  spoilt[first + 3] = 0;
  writeFileSync(path, spoilt);
  const library = await StoredLibrary.open(folder);
  expect([slugs(library), library.state.sequence]).toEqual([['premiere'], 1]);
});

test('a batch that lost a whole line counts for nothing', async () => {
  const { folder, path, bytes } = await twoBatches();
  const lines = bytes.toString().split('\n');
  writeFileSync(path, lines.toSpliced(-3, 1).join('\n'));
  const again = await StoredLibrary.open(folder);
  expect(slugs(again)).toEqual(['premiere']);
  expect(again.state).toMatchObject({ sequence: 1 });
});

test('a file that has grown is compacted at the next start', async () => {
  const folder = temporaryFolder();
  const library = await StoredLibrary.open(folder);
  for (let sequence = 1; sequence <= 40; sequence += 1)
    await library.commit([put('premiere', sequence, `Titre ${sequence}`)], {
      epoch: 'e',
      sequence,
    });
  const again = await StoredLibrary.open(folder);
  const text = readFileSync(join(folder, 'library.ndjson'), 'utf8');
  expect(text.trimEnd().split('\n')).toHaveLength(2);
  expect(text).toContain('Titre 40');
  expect(again.state.sequence).toBe(40);
});

test('a file that has grown is read where it cannot be compacted, and goes on', async () => {
  const folder = temporaryFolder();
  const library = await StoredLibrary.open(folder);
  for (let sequence = 1; sequence <= 40; sequence += 1)
    await library.commit([put('premiere', sequence)], { epoch: 'e', sequence });
  mkdirSync(join(folder, 'library.ndjson.new'));
  const told: LogLine[] = [];
  const again = await StoredLibrary.open(folder, (line) => told.push(line));
  expect(told).toMatchObject([
    { event: 'not-compacted', code: 'EISDIR', cause: expect.stringMatching(/^Error /) },
  ]);
  expect([slugs(again), again.state.sequence]).toEqual([['premiere'], 40]);
  await again.commit([put('seconde', 41)], { epoch: 'e', sequence: 41 });
  expect((await StoredLibrary.open(folder)).state.sequence).toBe(41);
});

test('an entry that today’s schema refuses is held back, named, and marks the library incomplete', async () => {
  const folder = temporaryFolder();
  const library = await StoredLibrary.open(folder);
  await library.commit([put('premiere', 1), put('seconde', 2)], { epoch: 'e', sequence: 2 });
  const path = join(folder, 'library.ndjson');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"prevention"', '"un-domaine-disparu"'));
  const again = await StoredLibrary.open(folder);
  expect(slugs(again)).toEqual(['seconde']);
  expect(again.state.incomplete).toBe(true);
  expect([...again.state.refused.values()]).toMatchObject([{ path: 'domains.0', sequence: 1 }]);
});
