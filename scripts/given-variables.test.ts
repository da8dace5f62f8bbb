import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { givenVariables } from './given-variables.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'given-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the environment wins over the .env file', () => {
  writeFileSync(join(folder, '.env'), 'CMS_PORT=1\nSITE_PORT=2\n');
  expect(givenVariables(folder, { CMS_PORT: '3' })).toEqual({ CMS_PORT: '3', SITE_PORT: '2' });
});

test('a secret comes from its file, and the file is not told to anybody', () => {
  const file = join(folder, 'database_url');
  writeFileSync(file, 'postgres://cms:word@localhost/cms\n', { mode: 0o440 });
  writeFileSync(join(folder, '.env'), `DATABASE_URL_FILE=${file}\nJWT_SECRET_FILE=\n`);
  expect(givenVariables(folder, {})).toEqual({ DATABASE_URL: 'postgres://cms:word@localhost/cms' });
  chmodSync(file, 0o444);
  expect(() => givenVariables(folder, {})).toThrow(/DATABASE_URL_FILE/);
  expect(() => givenVariables(folder, {})).not.toThrow(folder);
});
