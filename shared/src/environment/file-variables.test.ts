import { describe, expect, test } from 'vitest';
import { withFileVariables } from './file-variables.js';

const files: Record<string, { text: string; mode: number }> = {
  '/run/secrets/key': { text: 'k3y of the house\n', mode: 0o440 },
  '/run/secrets/empty': { text: ' \n', mode: 0o400 },
  '/run/secrets/open': { text: 'seen by all', mode: 0o444 },
};
function read(path: string) {
  const file = files[path];
  if (!file) throw new Error(`ENOENT ${path}`);
  return file;
}
const from = (source: Record<string, string>) => withFileVariables(source, ['KEY', 'OTHER'], read);

describe('a variable from a file', () => {
  test('is the text of the file, trimmed; the rest stays as it was', () => {
    const { given, problems } = from({
      KEY_FILE: '/run/secrets/key',
      OTHER: 'o',
      SSL_CERT_FILE: 'c',
    });
    expect(given).toEqual({ KEY: 'k3y of the house', OTHER: 'o', SSL_CERT_FILE: 'c' });
    expect(problems).toEqual([]);
  });

  test('a file that is not named changes nothing', () => {
    expect(from({ KEY: 'k', KEY_FILE: '' })).toEqual({ given: { KEY: 'k' }, problems: [] });
  });

  test.each([
    ['missing', { KEY_FILE: '/run/secrets/none' }, 'names a file that cannot be read'],
    ['empty', { KEY_FILE: '/run/secrets/empty' }, 'names an empty file'],
    ['open to everybody', { KEY_FILE: '/run/secrets/open' }, 'names a file open to everybody'],
    ['beside the variable', { KEY_FILE: '/run/secrets/key', KEY: 'k' }, 'is given beside'],
  ])('a file that is %s is told by its variable, without path or value', (_, source, en) => {
    const { problems } = from(source);
    expect(problems).toMatchObject([{ name: 'KEY_FILE', en: expect.stringContaining(en) }]);
    expect(JSON.stringify(problems)).not.toMatch(/run|house|seen/);
  });
});
