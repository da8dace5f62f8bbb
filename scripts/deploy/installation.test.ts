import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeInstallation } from './installation.ts';
import { secretFiles } from './secret-files.ts';

const given = {
  SITE_URL: 'https://pratiques.example',
  CMS_URL: 'https://panneau.example',
  MAIL_FROM: 'nous@pratiques.example',
  SMTP_URL: 'smtps://nous:m0t@mail.example',
  DPO_CONTACT: 'mailto:dpo@pratiques.example',
  SECURITY_CONTACT: 'mailto:securite@pratiques.example',
};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'installation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const secret = (name: string) => readFileSync(join(folder, '.secrets', name), 'utf8').trim();
const settings = () => parseEnv(readFileSync(join(folder, '.env'), 'utf8'));

test('every secret is a file for its owner and group, every setting a line', () => {
  makeInstallation(folder, given);
  expect(readdirSync(join(folder, '.secrets')).sort()).toEqual([...secretFiles].sort());
  for (const name of secretFiles) {
    expect(statSync(join(folder, '.secrets', name)).mode & 0o777, name).toBe(0o440);
    expect(secret(name).length, name).toBeGreaterThan(20);
  }
  expect(statSync(join(folder, '.secrets')).mode & 0o777).toBe(0o700);
  expect(secret('database_url')).toBe(
    `postgres://cms:${secret('postgres_password')}@postgres:5432/cms`,
  );
  expect(settings()).toEqual({
    SITE_URL: given.SITE_URL,
    CMS_URL: given.CMS_URL,
    MAIL_FROM: given.MAIL_FROM,
    DPO_CONTACT: given.DPO_CONTACT,
    SECURITY_CONTACT: given.SECURITY_CONTACT,
    DEMO: 'false',
    SECRETS_GROUP: String(process.getgid?.()),
  });
});

test('what is there is kept, and only the rest is made', () => {
  writeFileSync(join(folder, '.env'), 'MAIL_FROM=autre@pratiques.example');
  makeInstallation(folder, given);
  const before = secretFiles.map(secret);
  rmSync(join(folder, '.secrets', 'database_url'));
  const { SMTP_URL: _, ...again } = given;
  expect(makeInstallation(folder, again)).toEqual(['.secrets/database_url']);
  expect(secretFiles.map(secret)).toEqual(before);
  expect(settings()).toMatchObject({ MAIL_FROM: 'autre@pratiques.example', DEMO: 'false' });
});

test.each([
  ['without a mail server', { ...given, SMTP_URL: '' }, 'SMTP_URL'],
  ['without a data protection officer', { ...given, DPO_CONTACT: '' }, 'DPO_CONTACT'],
  ['without anybody to tell a weakness', { ...given, SECURITY_CONTACT: '' }, 'SECURITY_CONTACT'],
  ['without an address', { ...given, SITE_URL: '' }, 'SITE_URL'],
  ['in clear', { ...given, CMS_URL: 'http://panneau.example' }, 'CMS_URL'],
])('%s nothing is written, and the variable is named', (_, source, name) => {
  expect(() => makeInstallation(folder, source)).toThrow(name);
  expect(existsSync(join(folder, '.secrets'))).toBe(false);
});
