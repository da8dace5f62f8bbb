import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRegister } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { root } from './bootstrap/toolchain.mjs';

test('docs/registre.md is what the table says: `npm run register` writes it', () => {
  const file = join(root, 'docs', 'registre.md');
  expect(readFileSync(file, 'utf8')).toBe(renderRegister());
});
