import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSecrets } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'secrets.env');

describe('the secrets of an installation', () => {
  test('the first run makes them all, readable by their owner only', () => {
    const secrets = keepSecrets(folder, {});
    expect(Object.values(secrets).every((value) => value.length >= 24)).toBe(true);
    expect(secrets.PING_SECRET).toMatch(/^whsec_/);
    expect(Buffer.from(secrets.PING_SECRET.slice(6), 'base64').length).toBeGreaterThanOrEqual(24);
    expect(new Set(secrets.APP_KEYS.split(',')).size).toBe(4);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test('the next runs keep them', () => {
    expect(keepSecrets(folder, {})).toEqual(keepSecrets(folder, {}));
  });

  test('a missing one is added beside the others, and permissions are mended', () => {
    writeFileSync(file(), '# the operator’s\nJWT_SECRET=kept-by-the-operator-1234567890', {
      mode: 0o644,
    });
    const secrets = keepSecrets(folder, {});
    expect(secrets.JWT_SECRET).toBe('kept-by-the-operator-1234567890');
    expect(readFileSync(file(), 'utf8')).toMatch(/^# the operator’s\nJWT_SECRET=kept/);
    expect(keepSecrets(folder, {})).toEqual(secrets);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test('the environment wins and is not written down', () => {
    keepSecrets(folder, { LIBRARY_TOKEN: 'from-the-environment-4213579' });
    expect(readFileSync(file(), 'utf8')).not.toContain('from-the-environment-4213579');
    const secrets = keepSecrets(folder, { LIBRARY_TOKEN: 'from-the-environment-4213579' });
    expect(secrets.LIBRARY_TOKEN).toBe('from-the-environment-4213579');
  });

  test.each([
    ['too short', 'LIBRARY_TOKEN', 'Xy7kQ2'],
    ['left at a default', 'ADMIN_JWT_SECRET', 'toBeModified-toBeModified'],
    ['asking to be changed', 'API_TOKEN_SALT', 'changeme-changeme-changeme'],
    ['one weak key among four', 'APP_KEYS', 'k3jd82kdl20dkw9s8d7fzqpx,toBeModified2,x,y'],
    ['the same letter all along', 'JWT_SECRET', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
    [
      'not in the form of Standard Webhooks',
      'PING_SECRET',
      'k3jd82kdl20dkw9s8d7f-quw7e5rtz1uiopa4sdfghj',
    ],
  ])('one that is %s is refused by name, without its value', (_, name, value) => {
    expect(() => keepSecrets(folder, { [name]: value })).toThrow(name);
    expect(() => keepSecrets(folder, { [name]: value })).not.toThrow(value);
  });
});
