import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPrivate } from './private-files.js';

let folder: string;
let umask: number;
beforeEach(() => {
  umask = process.umask(0o022);
  folder = mkdtempSync(join(tmpdir(), 'private-'));
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true, force: true });
});
const mode = (...path: string[]) => statSync(join(folder, ...path)).mode & 0o777;

test('what an older version left open is closed, what is written from then on is never open', () => {
  mkdirSync(join(folder, 'data', 'uploads'), { recursive: true });
  mkdirSync(join(folder, 'data', 'releases'));
  for (const name of ['cms.db', 'uploads/picture.png', 'releases/page.html'])
    writeFileSync(join(folder, 'data', name), 'text');
  keepPrivate(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'uploads', 'new.png'), 'text');
  mkdirSync(join(folder, 'data', 'library'));
  expect([mode('data'), mode('data', 'uploads'), mode('data', 'library')]).toEqual([
    0o700, 0o700, 0o700,
  ]);
  for (const name of ['cms.db', 'uploads/picture.png', 'uploads/new.png'])
    expect(mode('data', name), name).toBe(0o600);
  expect(mode('data', 'releases', 'page.html')).toBe(0o644);
});

test('a folder that is not there is made', () => {
  keepPrivate(join(folder, 'new', 'data'));
  expect(mode('new', 'data')).toBe(0o700);
});

test('a link leads nowhere', () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'elsewhere'), 'text');
  chmodSync(join(folder, 'elsewhere'), 0o644);
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'data', 'link'));
  keepPrivate(join(folder, 'data'));
  expect(mode('elsewhere')).toBe(0o644);
});
