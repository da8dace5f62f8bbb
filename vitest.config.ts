import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { LongFilesFirst } from './scripts/test/long-files-first.ts';

const exclude = ['**/node_modules/**', '**/dist/**', '**/.tools/**'];
const postgres = 'scripts/postgres/for-tests.ts';
// One seeded database for the run; each file copies it.
const template = 'cms/test/harness/template.ts';
const onPostgresOnly = ['cms/test/ledger/postgres.test.ts'];
const withCaddyOnly = ['scripts/deploy/caddy.test.ts'];
const withClamdOnly = ['cms/test/attachments/real-clamd.test.ts'];
const onSqliteOnly = ['cms/test/ledger/sqlite.test.ts', 'cms/test/personal-data/restored.test.ts'];

/** Bad inputs: a short form in `npm test`, all of them by `npm run test:abuse`. */
const abuse = [
  'cms/test/abuse/*.test.ts',
  'scripts/story/hostile.test.ts',
  'site/publisher/server/abuse.test.ts',
  'site/test/naughty-strings.test.ts',
];
const short = { generated: 400, figures: '' };
const full = { generated: 8_000, figures: '.tools/abuse.ndjson' };

const project = (
  name: string,
  include: string[],
  more: { exclude?: string[]; globalSetup?: string[] } = {},
): TestProjectConfiguration => ({
  extends: true,
  test: { name, include, ...more, exclude: [...exclude, ...(more.exclude ?? [])] },
});

const everything = [
  project('cms', ['cms/test/**/*.test.ts'], {
    exclude: [...onPostgresOnly, ...withClamdOnly],
    globalSetup: [template],
  }),
  project('postgres', onPostgresOnly, { globalSetup: [postgres] }),
  project(
    'others',
    ['{shared,site,scripts}/**/*.test.{ts,tsx}', 'cms/{src,plugins}/**/*.test.ts'],
    { exclude: withCaddyOnly },
  ),
];
/** `npm run test:caddy`: the Caddyfile in a real Caddy, which comes from Debian. */
const withCaddy = [project('caddy', withCaddyOnly)];
/** `npm run test:clamd`: the door of attachments in front of a real clamd. */
const withClamd = [project('clamd', withClamdOnly, { globalSetup: [template] })];
/** `npm run test:postgres`: what a database can be wrong about, and the whole story. */
const onPostgres = [
  project('cms', ['cms/test/**/*.test.ts'], {
    exclude: [...onSqliteOnly, ...withClamdOnly],
    globalSetup: [postgres, template],
  }),
  project('story', ['scripts/story/{story,leak}.test.ts'], { globalSetup: [postgres] }),
];

const projects: Record<string, TestProjectConfiguration[]> = {
  postgres: onPostgres,
  caddy: withCaddy,
  clamd: withClamd,
  abuse: [project('abuse', abuse, { globalSetup: [template] })],
};

export default defineConfig(({ mode }) => ({
  test: {
    // A real Strapi boots in some files, a real browser runs in others: two cores, two files at once.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    retry: 0,
    sequence: { sequencer: LongFilesFirst },
    provide: { abuse: mode === 'abuse' ? full : short },
    projects: projects[mode] ?? everything,
  },
}));
