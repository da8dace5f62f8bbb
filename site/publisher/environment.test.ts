import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';
import { exampleEnvironment } from './testing/example-environment.ts';

const {
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

test('trusted proxies are addresses and ranges between commas, none unless told', () => {
  expect(readEnvironment(given).TRUSTED_PROXIES).toEqual([]);
  const told = readEnvironment({ ...given, TRUSTED_PROXIES: '127.0.0.1, 172.16.0.0/12,fd00::/8' });
  expect(told.TRUSTED_PROXIES).toEqual(['127.0.0.1', '172.16.0.0/12', 'fd00::/8']);
});

test.each([
  ['DATA_DIR', ''],
  ['CMS_URL', 'ftp://cms.example'],
  ['SITE_URL', 'localhost'],
  ['SITE_PORT', '70000'],
  ['LIBRARY_TOKEN', 'short-secret'],
  ['PING_SECRET', 'not-a-webhook-secret-in-base64-form'],
  ['TRUSTED_PROXIES', '10.0.0.1,caddy'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
])('a wrong %s refuses to start, is named and never shown', (name, value) => {
  const read = () => readEnvironment({ ...given, [name]: value });
  expect(read).toThrow(name);
  if (value !== '') expect(read).not.toThrow(value);
});
