import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';
import { exampleEnvironment } from './testing/example-environment.ts';

const {
  DEMO: _flag,
  SITE_PORT: _number,
  TRUSTED_PROXIES: _none,
  ...texts
} = exampleEnvironment('data', 'http://localhost:1337/');
const given = { ...texts, SITE_PORT: '4321' };

test('a complete environment is typed; the host is loopback unless told otherwise', () => {
  const environment = readEnvironment({ ...given, PUBLISHER_HOST: '' });
  expect(environment).toMatchObject({
    SITE_PORT: 4321,
    CMS_URL: 'http://localhost:1337',
    PUBLISHER_HOST: '127.0.0.1',
  });
});

const contacts = {
  DPO_CONTACT: 'mailto:dpo@pratiques.example',
  SECURITY_CONTACT: 'https://pratiques.example/securite',
};

test('beyond this machine, readers and contributors come by https', () => {
  const SITE_URL = 'https://pratiques.example';
  expect(readEnvironment({ ...given, ...contacts, SITE_URL }).SITE_URL).toBe(SITE_URL);
});

test.each(['DPO_CONTACT', 'SECURITY_CONTACT'])(
  'a public site does not start without %s, a private one does',
  (name) => {
    const site = { ...given, ...contacts, NODE_ENV: 'production', [name]: '' };
    const open = { ...site, SITE_URL: 'https://pratiques.example' };
    expect(() => readEnvironment(open)).toThrow(`${name} manque`);
    expect(() => readEnvironment(site)).not.toThrow();
    expect(() => readEnvironment({ ...open, [name]: 'dpo@pratiques.example' })).toThrow(name);
  },
);

test('a secret is taken from a file; a file that is not there is named, its path is not', () => {
  const { LIBRARY_TOKEN, ...others } = given;
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const LIBRARY_TOKEN_FILE = join(folder, 'library_token');
  const read = () => readEnvironment({ ...others, LIBRARY_TOKEN_FILE });
  expect(read).toThrow('LIBRARY_TOKEN_FILE');
  expect(read).not.toThrow(folder);
  writeFileSync(LIBRARY_TOKEN_FILE, `${LIBRARY_TOKEN}\n`, { mode: 0o440 });
  expect(read().LIBRARY_TOKEN).toBe(LIBRARY_TOKEN);
  chmodSync(LIBRARY_TOKEN_FILE, 0o444);
  expect(read).toThrow('LIBRARY_TOKEN_FILE');
  rmSync(folder, { recursive: true });
});

test('trusted proxies are addresses and ranges between commas, none unless told', () => {
  expect(readEnvironment(given).TRUSTED_PROXIES).toEqual([]);
  const told = readEnvironment({ ...given, TRUSTED_PROXIES: '127.0.0.1, 172.16.0.0/12,fd00::/8' });
  expect(told.TRUSTED_PROXIES).toEqual(['127.0.0.1', '172.16.0.0/12', 'fd00::/8']);
});

test.each([
  ['DATA_DIR', ''],
  ['CMS_URL', 'ftp://cms.example'],
  ['SITE_URL', 'localhost'],
  ['SITE_URL', 'http://pratiques.example'],
  ['SITE_PORT', '70000'],
  ['LIBRARY_TOKEN', 'short-secret'],
  ['LIBRARY_TOKEN', 'toBeModified-toBeModified-toBeModified'],
  ['LIBRARY_TOKEN', 'aB3dE6gH9aB3dE6gH9aB3dE6gH9'],
  ['PING_SECRET', 'not-a-webhook-secret-in-base64-form'],
  ['TRUSTED_PROXIES', '10.0.0.1,caddy'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
])('a wrong %s refuses to start, is named and never shown', (name, value) => {
  const read = () => readEnvironment({ ...given, [name]: value });
  expect(read).toThrow(name);
  if (value !== '') expect(read).not.toThrow(value);
});

test.each(['0.0.0.0', '::', '10.0.0.7'])(
  'DEMO is refused with NODE_ENV=production on any address but loopback: PUBLISHER_HOST=%s',
  (PUBLISHER_HOST) => {
    const open = { ...given, NODE_ENV: 'production', DEMO: 'true', PUBLISHER_HOST };
    expect(() => readEnvironment(open)).toThrow(/DEMO.*PUBLISHER_HOST/);
    expect(readEnvironment({ ...open, DEMO: 'false' }).PUBLISHER_HOST).toBe(PUBLISHER_HOST);
    expect(readEnvironment({ ...open, PUBLISHER_HOST: '127.0.0.1' }).DEMO).toBe(true);
  },
);
