import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RotatingFile } from './rotating-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotating-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = { lost: () => undefined, back: () => undefined };
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const logs = () => readdirSync(folder).filter((name) => name.endsWith('.log'));
const soon = (check: () => void) => vi.waitFor(check, 20_000);
const today = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

test('lines are appended to a file that its owner alone can read', async () => {
  writeFileSync(join(folder, 'cms.log'), 'before\n', { mode: 0o644 });
  const file = new RotatingFile(folder, 'cms', silent);
  file.write('one\n');
  file.write('two\n');
  await soon(() => expect(text('cms.log')).toBe('before\none\ntwo\n'));
  await soon(() => expect(statSync(join(folder, 'cms.log')).mode & 0o777).toBe(0o600));
  const fresh = new RotatingFile(join(folder, 'new'), 'cms', silent);
  fresh.write('one\n');
  await soon(() => expect(statSync(join(folder, 'new', 'cms.log')).mode & 0o777).toBe(0o600));
});

test('a file that is full is put aside under its day, and so many are kept, the newest', async () => {
  const file = new RotatingFile(folder, 'cms', silent, { size: '100B', maxFiles: 3 });
  for (let line = 0; line < 41; line += 1) file.write(`${String(line).padStart(49, '0')}\n`);
  await soon(() => expect(text('cms.log')).toMatch(/40\n$/));
  const aside = logs().filter((name) => name !== 'cms.log');
  expect(aside).toHaveLength(3);
  for (const name of aside) {
    expect(name).toMatch(new RegExp(`^cms-${today()}-\\d+\\.log$`));
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  const kept = aside.flatMap((name) => text(name).trim().split('\n').map(Number));
  expect(kept.sort()).toEqual([34, 35, 36, 37, 38, 39]);
});

test('a file of another day is put aside under its day', async () => {
  const path = join(folder, 'cms.log');
  writeFileSync(path, 'yesterday\n');
  utimesSync(path, new Date(2026, 0, 5, 12), new Date(2026, 0, 5, 12));
  new RotatingFile(folder, 'cms', silent).write('today\n');
  await soon(() => expect(text('cms.log')).toBe('today\n'));
  expect(text('cms-2026-01-05-1.log')).toBe('yesterday\n');
});

test('a place that cannot be written to is told once, tried again, and stops nobody', async () => {
  const place = join(folder, 'logs');
  writeFileSync(place, 'not a folder');
  const told: unknown[] = [];
  const incidents = {
    lost: (fault: object) => told.push(fault),
    back: (lines: number) => told.push(lines),
  };
  const file = new RotatingFile(place, 'cms', incidents, { patienceMs: 0 });
  file.write('one\n');
  await soon(() => expect(told).toEqual([expect.objectContaining({ code: 'ENOTDIR' })]));
  file.write('two\n');
  await soon(() => expect(told).toHaveLength(1));
  rmSync(place);
  await soon(() => {
    file.write('three\n');
    expect(told).toHaveLength(2);
  });
  await soon(() => expect(text('logs/cms.log')).toContain('three\n'));
  expect(told[1]).toBeGreaterThanOrEqual(1);
});
