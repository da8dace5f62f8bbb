import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/environment.ts';
import { environmentFor } from '../harness/environment.ts';

const complete = { ...environmentFor('/nowhere') };

describe('the environment', () => {
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
});
