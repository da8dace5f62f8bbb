import { isAbsolute } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the environment', () => {
  test('nothing set gives the contract’s defaults', () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({
      CMS_PORT: 1337,
      SITE_PORT: 4321,
      CMS_URL: 'http://localhost:1337',
      SITE_URL: 'http://localhost:4321',
      SEED_FICHES: 0,
      DEMO: true,
    });
    expect(isAbsolute(environment.DATA_DIR)).toBe(true);
    expect(environment.DATA_DIR).toMatch(/\.data$/);
  });

  test('addresses follow the ports and lose their last slash', () => {
    expect(readEnvironment({ SITE_PORT: '5000' }).SITE_URL).toBe('http://localhost:5000');
    expect(readEnvironment({ CMS_URL: 'http://localhost:9/' }).CMS_URL).toBe('http://localhost:9');
  });

  test('an empty value means the default', () => {
    expect(readEnvironment({ SMTP_URL: '', CMS_PORT: '' }).CMS_PORT).toBe(1337);
  });

  test.each([
    ['a port that is no number', 'CMS_PORT', 'http'],
    ['a port out of range', 'SITE_PORT', '70000'],
    ['an address without a protocol', 'SITE_URL', 'pratiques.fr'],
    ['a number of fiches below zero', 'SEED_FICHES', '-1'],
    ['half a fiche', 'SEED_FICHES', '1.5'],
    ['a demonstration that is neither on nor off', 'DEMO', 'peut-être'],
    ['a database that is not Postgres', 'DATABASE_URL', 'mysql://localhost/pratiques'],
    ['a mail server without smtp', 'SMTP_URL', 'http://localhost'],
    ['a sender without an address', 'MAIL_FROM', 'Bibliothèque'],
  ])('%s is refused by name, without its value', (_, name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(name);
    expect(() => readEnvironment({ [name]: value })).not.toThrow(value);
  });

  test('two services cannot share a port', () => {
    expect(() => readEnvironment({ SITE_PORT: '1337' })).toThrow(/CMS_PORT.*SITE_PORT/);
  });

  test.each(['SITE_URL', 'CMS_URL'])(
    'demonstration accounts are refused behind a public %s',
    (name) => {
      const open = { [name]: 'https://pratiques.exemple.fr' };
      expect(() => readEnvironment(open)).toThrow(/DEMO/);
      expect(readEnvironment({ ...open, DEMO: 'false' }).DEMO).toBe(false);
      expect(readEnvironment({ ...open, NODE_ENV: 'development' }).DEMO).toBe(true);
    },
  );

  test('demonstration accounts are refused on any address but loopback: PUBLISHER_HOST', () => {
    const open = { PUBLISHER_HOST: '0.0.0.0' };
    expect(() => readEnvironment(open)).toThrow(/DEMO.*PUBLISHER_HOST/);
    expect(readEnvironment({ ...open, DEMO: 'false' }).PUBLISHER_HOST).toBe('0.0.0.0');
    expect(readEnvironment({ ...open, NODE_ENV: 'development' }).DEMO).toBe(true);
  });

  test.each(['SITE_URL', 'CMS_URL'])('a public %s is encrypted', (name) => {
    const open = { DEMO: 'false', [name]: 'http://pratiques.exemple.fr' };
    expect(() => readEnvironment(open)).toThrow(name);
    expect(() => readEnvironment(open)).toThrow(/https/);
    expect(readEnvironment({ ...open, NODE_ENV: 'test' }).DEMO).toBe(false);
  });
});
