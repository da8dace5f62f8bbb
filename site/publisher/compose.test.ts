import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readEnvironment, variableNames } from './environment.ts';
import { libraryToken, pingSecret } from './testing/example-environment.ts';

// What `docker-compose.yml` tells the publisher is what the publisher reads.

const Compose = z.object({
  services: z.object({ publisher: z.object({ environment: z.record(z.string(), z.string()) }) }),
});
const file = join(import.meta.dirname, '../../docker-compose.yml');
const { environment } = Compose.parse(parse(readFileSync(file, 'utf8'), { merge: true })).services
  .publisher;

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function secretFile(name: string, text: string): string {
  writeFileSync(join(folder, name), `${text}\n`, { mode: 0o440 });
  return join(folder, name);
}

test('the publisher starts on it, and believes Caddy’s address alone', () => {
  const read = readEnvironment({
    ...environment,
    SITE_URL: 'https://pratiques.example',
    SECURITY_CONTACT: 'mailto:securite@pratiques.example',
    DPO_CONTACT: 'mailto:dpo@pratiques.example',
    TRUSTED_PROXIES: environment.TRUSTED_PROXIES?.replace(/\$\{\w+:-(.+)\}/, '$1'),
    LIBRARY_TOKEN_FILE: secretFile('library_token', libraryToken),
    PING_SECRET_FILE: secretFile('ping_secret', pingSecret),
  });
  expect(read).toMatchObject({
    LIBRARY_TOKEN: libraryToken,
    PING_SECRET: pingSecret,
    CMS_URL: 'http://cms:1337',
    TRUSTED_PROXIES: ['172.31.250.10'],
  });
});

test('no variable is unknown, and none is forgotten', () => {
  const names = Object.keys(environment).map((name) => name.replace(/_FILE$/, ''));
  expect(names.sort()).toEqual([...variableNames].sort());
});
