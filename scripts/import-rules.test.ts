import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from './bootstrap/toolchain.mjs';

const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const PACKAGES = ['shared', 'cms/plugins/workflow', 'cms', 'site', 'scripts'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the linter refuses this import in a file at this place. */
function refuses(path: string, specifier: string) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { thing } from '${specifier}';\nexport const used = thing;\n`);
  const flags = ['--only=style/noRestrictedImports', '--vcs-enabled=false', '--reporter=github'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout.includes('noRestrictedImports');
}

describe('import rules', () => {
  test.each([
    ['shared', 'shared/src/a.ts', 'node:fs'],
    ['shared', 'shared/src/a.ts', '@strapi/strapi'],
    ['shared', 'shared/src/a.ts', '@pratiques/site'],
    ['a plugin', 'cms/plugins/workflow/server/src/a.ts', '@pratiques/cms'],
    ['a plugin', 'cms/plugins/workflow/server/src/a.ts', '@pratiques/other-plugin'],
    ['the CMS', 'cms/src/index.ts', '../plugins/workflow/server/src/a.js'],
    ['the CMS', 'cms/src/index.ts', '@pratiques/workflow/dist/guard.js'],
    ['the CMS', 'cms/src/index.ts', '@pratiques/site'],
    ['the site', 'site/publisher/main.ts', '@pratiques/scripts'],
    ['the site', 'site/src/renderer/a.ts', '@strapi/strapi'],
    ['a script', 'scripts/seed.ts', '../cms/src/index.ts'],
    ['anything', 'site/src/a.ts', '@pratiques/shared/dist/index.js'],
  ])('%s (%s) must not import %s', (_, path, specifier) => {
    expect(refuses(path, specifier)).toBe(true);
  });

  test.each([
    ['shared/src/a.ts', 'zod'],
    ['shared/src/a/b.ts', '../c.js'],
    ['shared/src/a.test.ts', 'vitest'],
    ['cms/plugins/workflow/server/src/a.ts', '@pratiques/shared'],
    ['cms/src/index.ts', '@strapi/strapi'],
    ['cms/src/index.ts', '@pratiques/workflow/strapi-server'],
    ['site/publisher/main.ts', 'node:fs'],
    ['scripts/seed.ts', '@pratiques/shared'],
  ])('%s may import %s', (path, specifier) => {
    expect(refuses(path, specifier)).toBe(false);
  });
});

/** Tests of the CMS look at pure parts of its own plugin; biome.json names which. */
const isOwnPlugin = (file: string, target: string) =>
  file.startsWith('cms/test/') && target.startsWith('cms/plugins/workflow/');

test('no relative import leaves its package', () => {
  const files = globSync('{shared,cms,site,scripts}/**/*.{ts,tsx,mjs,astro}', {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist|generated)$/.test(path),
  });
  const packageOf = (path: string) => PACKAGES.find((name) => path.startsWith(`${name}/`));
  const leaving = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import) ['"](\.[^'"]+)['"]/g)]
      .map(([, specifier = '']) => normalize(join(dirname(file), specifier)))
      .filter((target) => packageOf(target) !== packageOf(file) && !isOwnPlugin(file, target))
      .map((target) => `${file} → ${target}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(leaving).toEqual([]);
});
