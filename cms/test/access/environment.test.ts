import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretNames } from '@pratiques/shared';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/environment.ts';
import { environmentFor } from '../harness/environment.ts';

const complete = { ...environmentFor('/nowhere') };

describe('secret missing, default or short: refuses to start, names it', () => {
  test('a complete one is read', () => {
    expect(readEnvironment(complete).LIBRARY_TOKEN).toBe(complete.LIBRARY_TOKEN);
  });

  // What makes a secret weak is tried on the rules themselves, in `shared/src/environment/`.
  const weak = [
    ['missing', '', 'is missing'],
    ['white space', ' '.repeat(60), 'is missing'],
    ['short', 'Xy7kQ2w', 'is shorter'],
    ['the example', 'toBeModified-toBeModified-toBeModified', 'is an example'],
    ['a repetition', 'aB3dE6gH9'.repeat(6), 'repeats itself'],
  ] as const;
  test.each(secretNames.flatMap((name) => weak.map((row) => [name, ...row] as const)))(
    'with a %s that is %s the CMS does not start, says so, and does not show it',
    (name, _, value, why) => {
      const read = () => readEnvironment({ ...complete, [name]: value });
      expect(read).toThrow(`${name} ${why}`);
      if (value.trim() !== '') expect(read).not.toThrow(value);
    },
  );

  test('one secret does not serve twice', () => {
    const twice = { ...complete, ADMIN_JWT_SECRET: complete.JWT_SECRET };
    expect(() => readEnvironment(twice)).toThrow(/ADMIN_JWT_SECRET has .*JWT_SECRET has/);
  });

  test.each(['0.0.0.0', '::', '10.0.0.7', 'panneau.example'])(
    'DEMO is refused with NODE_ENV=production on any address but loopback: HOST=%s',
    (HOST) => {
      const open = { ...complete, NODE_ENV: 'production', DEMO: 'true', HOST };
      expect(() => readEnvironment(open)).toThrow(/DEMO is refused.*HOST/);
      expect(() => readEnvironment({ ...open, DEMO: 'false' })).not.toThrow();
      expect(() => readEnvironment({ ...open, HOST: '127.0.0.1' })).not.toThrow();
    },
  );

  test('demonstration accounts are refused in production beyond this machine', () => {
    const world = { NODE_ENV: 'production', DEMO: 'true', SITE_URL: 'https://pratiques.example' };
    expect(() => readEnvironment({ ...complete, ...world })).toThrow('DEMO');
    expect(() => readEnvironment({ ...complete, ...world, DEMO: 'false' })).not.toThrow();
  });

  test.each(['SITE_URL', 'CMS_URL'])('beyond this machine, %s is encrypted', (name) => {
    const open = { ...complete, DEMO: 'false', [name]: 'http://pratiques.example' };
    expect(() => readEnvironment(open)).toThrow(`${name} must begin with https://`);
    expect(() => readEnvironment({ ...open, NODE_ENV: 'development' })).not.toThrow();
  });

  describe('a secret in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const { JWT_SECRET, ...others } = complete;
    const given = (text: string, mode = 0o400) => {
      const file = join(folder, randomUUID());
      writeFileSync(file, text, { mode });
      return { ...others, JWT_SECRET_FILE: file };
    };

    test('is read, without the end of its line', () => {
      expect(readEnvironment(given(`${JWT_SECRET}\n`)).JWT_SECRET).toBe(JWT_SECRET);
    });

    test.each([
      ['that is not there', { ...others, JWT_SECRET_FILE: '/nowhere/at-all' }],
      ['that is empty', given('\n')],
      ['that everybody can read', given(JWT_SECRET, 0o444)],
      ['beside the variable', { ...given(JWT_SECRET), JWT_SECRET }],
    ])('a file %s is refused by name', (_, source) => {
      expect(() => readEnvironment(source)).toThrow('JWT_SECRET_FILE');
      expect(() => readEnvironment(source)).not.toThrow(JWT_SECRET);
      expect(() => readEnvironment(source)).not.toThrow('nowhere');
    });

    test('a short one is refused by the name of the variable', () => {
      expect(() => readEnvironment(given('tooshort'))).toThrow('JWT_SECRET is shorter');
    });
  });
});
