import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planBuild, stampOf } from './plan.ts';
import { STEPS, type Step } from './steps.ts';

const steps: Step[] = [
  {
    name: 'shared',
    folder: 'shared',
    script: 'build',
    after: [],
    without: /\.test\.ts$/,
    result: 'index.js',
  },
  {
    name: 'site',
    folder: 'site',
    script: 'build',
    after: ['shared'],
    without: /^publisher\//,
    result: '.',
  },
];
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-'));
  write('pnpm-lock.yaml', 'lock');
  write('shared/index.ts', 'one');
  write('shared/index.test.ts', 'one');
  write('site/src/page.astro', 'one');
  write('site/publisher/main.ts', 'one');
  pretendBuilt();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function pretendBuilt() {
  write('shared/dist/index.js', '');
  write('site/dist/entry.mjs', '');
  for (const { step, wanted } of planBuild(root, steps)) writeFileSync(stampOf(root, step), wanted);
}
const toBuild = (of = steps) =>
  planBuild(root, of)
    .filter(({ current }) => !current)
    .map(({ step }) => step.name);

describe('what is to be built', () => {
  test('nothing, when nothing changed', () => expect(toBuild()).toEqual([]));

  test.each([
    ['a source and all that reads it', 'shared/index.ts', ['shared', 'site']],
    ['a new source', 'shared/more.ts', ['shared', 'site']],
    ['a page alone', 'site/src/page.astro', ['site']],
    ['everything with another lockfile', 'pnpm-lock.yaml', ['shared', 'site']],
    ['nothing for a test', 'shared/index.test.ts', []],
    ['nothing for what is run as it is', 'site/publisher/main.ts', []],
    ['nothing for what was installed', 'site/node_modules/astro/index.js', []],
    ['nothing for a cache', 'site/.astro/types.d.ts', []],
  ])('%s', (_, path, expected) => {
    write(path, 'two');
    expect(toBuild()).toEqual(expected);
  });

  test('what lost its result', () => {
    rmSync(join(root, 'shared/dist/index.js'));
    expect(toBuild()).toEqual(['shared']);
    rmSync(join(root, 'site/dist'), { recursive: true });
    expect(toBuild()).toEqual(['shared', 'site']);
  });

  test('a file that moved without changing', () => {
    rmSync(join(root, 'site/src/page.astro'));
    write('site/src/other.astro', 'one');
    expect(toBuild()).toEqual(['site']);
  });
});

describe('of our own packages', () => {
  beforeEach(() => {
    const sources = [
      'shared/src/a.ts',
      'cms/config/server.ts',
      'cms/src/index.ts',
      'site/src/a.ts',
    ];
    const drawn = ['cms/src/admin/app.tsx', 'cms/plugins/workflow/admin/src/index.tsx'];
    const served = ['cms/plugins/workflow/server/src/index.ts', 'cms/src/api/a/routes/a.ts'];
    for (const path of [...sources, ...drawn, ...served]) write(path, 'one');
    for (const { step, wanted } of planBuild(root, STEPS)) {
      write(join(step.folder, 'dist', step.result === '.' ? 'a.js' : step.result), '');
      writeFileSync(stampOf(root, step), wanted);
    }
    expect(toBuild(STEPS)).toEqual([]);
  });

  test.each([
    ['cms/src/api/a/routes/a.ts', ['cms']],
    ['cms/plugins/workflow/server/src/index.ts', ['workflow', 'cms']],
    ['cms/src/admin/app.tsx', ['panel']],
    ['cms/plugins/workflow/admin/src/index.tsx', ['panel']],
    ['cms/config/server.ts', ['cms', 'panel']],
    ['site/src/a.ts', ['site']],
    ['shared/src/a.ts', ['shared', 'workflow', 'cms', 'panel', 'site']],
  ])('a change of %s rebuilds %j', (path, expected) => {
    write(path, 'two');
    expect(toBuild(STEPS)).toEqual(expected);
  });
});
