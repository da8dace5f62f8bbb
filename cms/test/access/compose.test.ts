import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readEnvironment, variableNames } from '../../src/environment.ts';
import { environmentFor } from '../harness/environment.ts';

// What `docker-compose.yml` tells the CMS is what the CMS reads.

const Compose = z.object({
  services: z.object({ cms: z.object({ environment: z.record(z.string(), z.string()) }) }),
});
const file = join(import.meta.dirname, '../../../docker-compose.yml');
const { environment } = Compose.parse(parse(readFileSync(file, 'utf8'), { merge: true })).services
  .cms;

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const asked: Record<string, string> = {
  CMS_URL: 'https://panneau.example',
  SITE_URL: 'https://pratiques.example',
  MAIL_FROM: 'nous@pratiques.example',
};
const secrets: Record<string, string> = {
  ...environmentFor('/data'),
  DATABASE_URL: 'postgres://cms:word@postgres:5432/cms',
  SMTP_URL: 'smtps://nous:word@mail.example',
};

/** A value as the engine hands it over: with the operator's own, and a file where there is a secret. */
function handedOver(name: string, value: string): string {
  if (name.endsWith('_FILE')) {
    const path = join(folder, basename(value));
    writeFileSync(path, `${secrets[name.replace(/_FILE$/, '')]}\n`, { mode: 0o440 });
    return path;
  }
  return value.replace(
    /\$\{(\w+)(?::-([^}]*))?[^}]*\}/,
    (_, variable: string, otherwise?: string) => asked[variable] ?? otherwise ?? '',
  );
}
const given = Object.fromEntries(
  Object.entries(environment).map(([name, value]) => [name, handedOver(name, value)]),
);

test('the CMS starts on it, and reads each secret from its file', () => {
  const { DATABASE_URL, SMTP_URL, LIBRARY_TOKEN } = secrets;
  expect(readEnvironment(given)).toMatchObject({
    ...asked,
    DATABASE_URL,
    SMTP_URL,
    LIBRARY_TOKEN,
    DEMO: false,
    DATA_DIR: '/data',
  });
});
test('no variable is unknown, and none that production needs is forgotten', () => {
  const names = Object.keys(environment).map((name) => name.replace(/_FILE$/, ''));
  expect(names.filter((name) => !variableNames.includes(name))).toEqual([]);
  expect(variableNames.filter((name) => !names.includes(name))).toEqual([
    'LIMITS_FACTOR',
    'SEED_FICHES',
  ]);
});
