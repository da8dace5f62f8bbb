import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settledPaths } from '../testing/settled-paths.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { replaceIndex } from './replace-index.ts';

const file = (path: string) => ({ path, content: Buffer.from(path) });

test('the note claims only what the disk holds, what was withdrawn included', async () => {
  const folder = temporaryFolder();
  const early: boolean[] = [];
  const settled = await settledPaths(() => early.push(!existsSync(join(folder, 'built.json'))));
  await replaceIndex(folder, [file('fragment/a'), file('fragment/b'), file('index/one')], 'first');
  const written = ['fragment/a', 'fragment/b', 'index/one', 'fragment', 'index', ''];
  expect([...settled].sort()).toEqual(written.map((path) => join(folder, path)).sort());
  expect(early).not.toContain(false);
  settled.clear();
  await replaceIndex(folder, [file('fragment/a'), file('index/one')], 'second');
  expect([...settled].sort()).toEqual([folder, join(folder, 'fragment')]);
});
