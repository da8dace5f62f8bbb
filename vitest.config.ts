import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', '**/.tools/**'];

export default defineConfig({
  test: {
    // A real Strapi boots in some files, a real browser runs in others: two cores, two files at once.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'cms',
          include: ['cms/test/**/*.test.ts'],
          exclude,
          // One seeded database for the run; each file copies it.
          globalSetup: ['cms/test/harness/template.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['{shared,site,scripts}/**/*.test.{ts,tsx}', 'cms/{src,plugins}/**/*.test.ts'],
          exclude,
        },
      },
    ],
  },
});
