import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openBrowser } from '../src/search/testing/open-browser.ts';
import { type SearchedSite, searchedSite } from '../src/search/testing/searched-site.ts';
import { pageKinds } from './page-kinds.ts';
import { seeds } from './sample.ts';

// Every kind of page in a real browser, behind the publisher's own server: the policy is never violated.

let site: SearchedSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([searchedSite(seeds), openBrowser()]);
  put('fiches/retiree/gone.html', '<!doctype html><title>Retirée</title><p>Retirée.</p>');
  put(
    'violente/index.html',
    `<!doctype html><title>Violente</title><style>p { color: red }</style><p style="color: blue">x</p>
     <script>document.title = 'ran'</script><img src="https://evil.example/x.png" alt="">
     <button onclick="document.title = 'ran'">x</button>`,
  );
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function put(path: string, content: string): void {
  mkdirSync(join(site.folder, path, '..'), { recursive: true });
  writeFileSync(join(site.folder, path), content);
}

/** A page that keeps a list of what its policy refused, from its first byte on. */
async function watched(): Promise<{ page: Page; violations: () => Promise<string[]> }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
  await page.addInitScript(`
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      reportViolation([effectiveDirective, blockedURI, sample].join(' ')));
  `);
  return {
    page,
    async violations() {
      // Events come before the promise of a later task is settled.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      return violations;
    },
  };
}

const others = [
  ['search', '/recherche/?q=relais+parental'],
  ['search with filters', '/recherche/?q=parents&domain=prevention'],
  ['search that finds nothing', '/recherche/?q=xylophone'],
  ['what is gone', '/fiches/retiree/'],
  ['what never was', '/nowhere/'],
  ['the data', '/fiches.json'],
] as const;

test.each([...pageKinds.map(([kind, path]) => [kind, path] as const), ...others])(
  '%s (%s) violates nothing',
  async (_kind, path) => {
    const { page, violations } = await watched();
    await page.goto(site.address + path);
    if (path.startsWith('/recherche/')) await page.waitForSelector('#recherche[data-ready]');
    expect(await violations()).toEqual([]);
  },
);

test('nor does what a reader does on a page', async () => {
  const { page, violations } = await watched();
  await page.goto(`${site.address}/fiches/les-mots-poses/`);
  await page.getByLabel('Sombre').check();
  await page.goto(`${site.address}/recherche/`);
  await page.locator('#q').fill('parents');
  await page.waitForURL(/parents/);
  await page.getByRole('checkbox', { name: 'Prévention' }).check();
  await page.waitForURL(/prevention/);
  await page.waitForSelector('#recherche:not([aria-busy])');
  expect(await violations()).toEqual([]);
});

test('what the policy is for is refused, and this test sees it', async () => {
  const { page, violations } = await watched();
  await page.goto(`${site.address}/violente/`);
  await page.getByRole('button').click();
  const refused = (await violations()).map((what) => what.split(' ', 2).join(' ')).sort();
  expect(refused).toEqual([
    'img-src https://evil.example/x.png',
    'script-src-attr inline',
    'script-src-elem inline',
    'style-src-attr inline',
    'style-src-elem inline',
  ]);
  expect(await page.title()).toBe('Violente');
});
