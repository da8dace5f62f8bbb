import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { looked, pageKinds } from './page-kinds.ts';

test('a kind of page that the list lacks fails the build', () => {
  const files = globSync('**/*.{astro,ts}', { cwd: new URL('../src/pages', import.meta.url) });
  const listed = new Set([...pageKinds.map(([, , file]) => file), ...Object.keys(looked)]);
  expect([...listed].sort()).toEqual(files.sort());
  for (const path of Object.values(looked))
    expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
});
