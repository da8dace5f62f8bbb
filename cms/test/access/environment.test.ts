import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/environment.ts';
import { environmentFor } from '../harness/environment.ts';

const complete = { ...environmentFor('/nowhere') };

describe('secret missing, default or short: refuses to start, names it', () => {
  test('a complete one is read', () => {
    expect(readEnvironment(complete).LIBRARY_TOKEN).toBe(complete.LIBRARY_TOKEN);
  });

  test.each(['LIBRARY_TOKEN', 'PING_SECRET', 'JWT_SECRET', 'ADMIN_JWT_SECRET', 'APP_KEYS'])(
    'without %s the CMS does not start and says so',
    (name) => {
      expect(() => readEnvironment({ ...complete, [name]: '' })).toThrow(`${name} is missing`);
    },
  );

  test('a short secret is named, its value is not shown', () => {
    const read = () => readEnvironment({ ...complete, JWT_SECRET: 'tooshort' });
    expect(read).toThrow('JWT_SECRET is shorter');
    expect(read).not.toThrow('tooshort');
  });

  test('a secret of the examples is refused', () => {
    const JWT_SECRET = 'changeme-changeme-changeme';
    expect(() => readEnvironment({ ...complete, JWT_SECRET })).toThrow('example value');
  });

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
