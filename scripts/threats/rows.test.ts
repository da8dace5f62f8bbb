import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../bootstrap/toolchain.mjs';
import { access } from './access.ts';
import { input } from './input.ts';
import { operation } from './operation.ts';
import { publishing } from './publishing.ts';
import { plain, titlesIn } from './titles.ts';

const rows = [...access, ...input, ...publishing, ...operation];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A file of tests runs by its name, or because one beside it or above it imports it. */
function runs(file: string): boolean {
  if (file.endsWith('.test.ts')) return true;
  const above = [dirname(file), dirname(dirname(file))];
  return above
    .flatMap((folder) =>
      globSync('*.test.ts', { cwd: join(root, folder) }).map((name) => join(folder, name)),
    )
    .some((name) => read(name).includes(`/${basename(file)}'`));
}

describe.each(rows)('$row', ({ row, tests, remains }) => {
  test.each(tests)('“%s” is the title of a test in %s', (words, file) => {
    expect(plain(row)).toContain(plain(words));
    expect(titlesIn(read(file)).filter((title) => title.includes(plain(words)))).not.toEqual([]);
    expect(runs(file)).toBe(true);
  });
  test('is tested, or says what remains', () => {
    expect(tests.length > 0 || remains !== null).toBe(true);
  });
});

test('docs/security.md says what remains of each row', () => {
  const text = read('docs/security.md').replace(/\s+/g, ' ');
  for (const { row, remains } of rows)
    if (remains) expect(text, row).toContain(`${row}**: ${remains}`);
});

test('a title is found however it is written, and nothing but titles', () => {
  const source = `test('one, two', () => {}); describe.each([1])(\n  "it's",\n f); call('three', 4); // test four`;
  expect(titlesIn(source)).toEqual(['one, two', "it's"]);
});
