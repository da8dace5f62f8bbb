import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { OnPhase } from '../phase.ts';
import { PageFiles } from '../release/page-files.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { CompressAhead } from './compress-ahead.ts';

const long = (word: string) => `<p>${word}</p>`.repeat(200);
const never = new AbortController().signal;

function release(folder = temporaryFolder()) {
  mkdirSync(join(folder, 'www'), { recursive: true });
  const compression = new CompressAhead(folder);
  return {
    folder,
    compression,
    files: new PageFiles(folder, compression),
    at: (path: string) => join(folder, 'www', path),
    run: (onPhase: OnPhase = () => undefined) => compression.run(never, onPhase),
  };
}

const br = (file: string) => brotliDecompressSync(readFileSync(`${file}.br`)).toString();
const gz = (file: string) => gunzipSync(readFileSync(`${file}.gz`)).toString();

test('a page gets both its variants, smaller than itself', async () => {
  const { files, at, run } = release();
  files.place('/fiches/a/', long('un'));
  await run();
  const page = at('fiches/a/index.html');
  expect([br(page), gz(page)]).toEqual([long('un'), long('un')]);
  expect(statSync(`${page}.br`).size).toBeLessThan(statSync(page).size / 3);
});

test('what is small, or compressed already, is left alone', async () => {
  const { files, at, run } = release();
  files.place('/fiches/a/', 'court');
  files.place('/image.png', long('png'));
  await run();
  for (const path of ['fiches/a/index.html', 'image.png'])
    expect([existsSync(`${at(path)}.br`), existsSync(`${at(path)}.gz`)]).toEqual([false, false]);
});

test('the same content gives the same bytes', async () => {
  const [one, other] = [release(), release()];
  for (const { files, run } of [one, other]) {
    files.place('/a.json', long('deux'));
    await run();
  }
  for (const name of ['a.json.br', 'a.json.gz'])
    expect(readFileSync(one.at(name))).toEqual(readFileSync(other.at(name)));
});

test('a variant goes before its page is replaced or removed', async () => {
  const { files, at, run } = release();
  const page = at('fiches/a/index.html');
  files.place('/fiches/a/', long('ancien'));
  await run();
  files.place('/fiches/a/', long('nouveau'));
  expect([existsSync(`${page}.br`), existsSync(`${page}.gz`)]).toEqual([false, false]);
  await run();
  expect(br(page)).toEqual(long('nouveau'));
  files.remove('/fiches/a/');
  expect(existsSync(at('fiches'))).toBe(false);
});

test('a page replaced while it was being compressed gets the variants of the new one only', async () => {
  const { files, at, run } = release();
  files.place('/fiches/a/', long('ancien'));
  let replaced = false;
  await run(() => {
    if (!replaced) files.place('/fiches/a/', long('nouveau'));
    replaced = true;
  });
  const page = at('fiches/a/index.html');
  expect([br(page), gz(page)]).toEqual([long('nouveau'), long('nouveau')]);
});

test('a page removed while it was being compressed leaves nothing', async () => {
  const { compression, files, at, run } = release();
  files.place('/fiches/a/', long('retiré'));
  await run(() => files.remove('/fiches/a/'));
  expect(existsSync(at('fiches'))).toBe(false);
  expect(compression.pending).toBe(false);
});

test('another process makes what the one before had not, and only that', async () => {
  const before = release();
  before.files.place('/fiches/a/', long('un'));
  await before.run();
  before.files.place('/fiches/b/', long('deux'));
  rmSync(`${before.at('fiches/a/index.html')}.gz`);
  before.files.place('/c.csv', long('trois'));
  await before.run();
  const kept = statSync(`${before.at('c.csv')}.br`).ino;
  before.files.place('/d.csv', long('quatre'));
  const after = release(before.folder);
  await after.run();
  for (const path of ['fiches/a/index.html', 'fiches/b/index.html', 'd.csv'])
    expect(gz(after.at(path))).toEqual(readFileSync(after.at(path), 'utf8'));
  expect(statSync(`${after.at('c.csv')}.br`).ino).toBe(kept);
});

test('a variant whose page is not there is removed when a release is opened', async () => {
  const { at, run } = release();
  writeFileSync(at('retiree.html.br'), 'orphan');
  await run();
  expect(existsSync(at('retiree.html.br'))).toBe(false);
});

test('the files of the search index are left to the process that writes them', async () => {
  const { at, run } = release();
  mkdirSync(at('pagefind'));
  writeFileSync(at('pagefind/pagefind.js'), long('js'));
  await run();
  expect(existsSync(at('pagefind/pagefind.js.br'))).toBe(false);
});

test('nothing is compressed while an update runs', async () => {
  const { compression, files, run } = release();
  const events: string[] = [];
  files.place('/fiches/a/', long('un'));
  const update = compression.during(async () => {
    await wait(200);
    events.push('updated');
  });
  await run((phase) => events.push(phase));
  await update;
  expect(events).toEqual(['updated', 'compress']);
});

test('stopped, it ends after the file at hand', async () => {
  const { compression, files } = release();
  for (const name of ['a', 'b', 'c']) files.place(`/fiches/${name}/`, long(name));
  const stop = new AbortController();
  let compressions = 0;
  await compression.run(stop.signal, () => {
    compressions += 1;
    stop.abort();
  });
  expect([compressions, compression.pending]).toEqual([1, true]);
});

test('a disk that refuses is said, and what was missing is made by the next run', async () => {
  const { compression, files, folder, at, run } = release();
  files.place('/fiches/a/', long('un'));
  mkdirSync(join(folder, 'next-variant-br'));
  await expect(run()).rejects.toThrow('EISDIR');
  expect(compression.pending).toBe(true);
  rmSync(join(folder, 'next-variant-br'), { recursive: true });
  await run();
  expect(br(at('fiches/a/index.html'))).toEqual(long('un'));
});

test('a page that went with its whole folder is asked for no more', async () => {
  const { compression, files, at, run } = release();
  files.place('/fiches/a/', long('un'));
  rmSync(at('fiches'), { recursive: true });
  await run();
  expect(compression.pending).toBe(false);
});
