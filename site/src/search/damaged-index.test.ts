import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { seedItems } from '../../test/seed-items.ts';
import { openBrowser } from './testing/open-browser.ts';
import { type SearchedSite, searchedSite } from './testing/searched-site.ts';

// Whatever becomes of the files under a reader: results or a plain message, never an exception.

let site: SearchedSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([searchedSite(seedItems()), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The files of the index whose path says so. */
const filesOf = (kind: RegExp) =>
  readdirSync(join(site.folder, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => kind.test(file.slice(join(site.folder, 'pagefind').length)));

/** Does something to files of the index; what it returns takes it back. */
function damage(kind: RegExp, how: (file: string) => void): () => void {
  const whole = `${site.folder}.whole`;
  rmSync(whole, { recursive: true, force: true });
  cpSync(join(site.folder, 'pagefind'), whole, { recursive: true });
  const mend = () => cpSync(whole, join(site.folder, 'pagefind'), { recursive: true });
  onTestFinished(mend);
  const files = filesOf(kind);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) how(file);
  return mend;
}

async function open(): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  // Exceptions, and promises whose failure nobody took.
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${site.address}/recherche/`);
  await page.waitForSelector('#recherche[data-ready]');
  return { page, complaints };
}

/** Asks, waits for the answer, and tells what a reader sees of it. */
async function ask(page: Page, typed: string) {
  await page.locator('#q').fill(typed);
  await page.waitForURL((url) => url.searchParams.get('q') === typed);
  await page.waitForSelector('#recherche:not([aria-busy])');
  return {
    said: ((await page.locator('[role="status"]').textContent()) ?? '').replace(/\s/gu, ' '),
    notice: (await page.locator('#remarque').textContent()) ?? '',
    results: await page.locator('#resultats > li').count(),
    all: await page.locator('#toutes a').first().isVisible(),
  };
}

const kinds = [
  ['the entry', /^\/pagefind-entry\.json/],
  ['the program', /^\/pagefind\.js/],
  ['the table', /^\/facets\./],
  ['the list of words', /\.pf_meta$/],
  ['WebAssembly', /^\/wasm\./],
  ['the words', /\.pf_index$/],
  ['the texts', /\.pf_fragment$/],
  ['all', /./],
] as const;
const damages = [
  ['gone', (file: string) => rmSync(file)],
  ['a web page', (file: string) => writeFileSync(file, '<!doctype html><p>Introuvable</p>')],
] as const;
const cases = kinds.flatMap(([kind, files]) =>
  damages.map(([how, change]) => [kind, how, files, change] as const),
);

/** Results, or the plain message with every fiche; never « nothing » when nobody could look. */
async function expectAnswered(page: Page, typed: string): Promise<void> {
  const { said, results, all, notice } = await ask(page, typed);
  expect(said).toMatch(/^(\d+ fiches|La recherche ne répond pas pour l’instant)/);
  expect(results > 0 || all || notice !== '').toBe(true);
}

test.each(cases)('%s %s before the page is opened', async (_kind, _how, files, change) => {
  const mend = damage(files, change);
  const { page, complaints } = await open();
  await expectAnswered(page, 'relais parental');
  mend();
  expect((await ask(page, 'fratrie')).said).toMatch(/^\d+ fiches/);
  expect(complaints).toEqual([]);
});

test.each(cases)('%s %s while the page is open', async (_kind, _how, files, change) => {
  const { page, complaints } = await open();
  const mend = damage(files, change);
  await expectAnswered(page, 'relais parental');
  mend();
  // Without a reload: the next question finds the index whole again.
  expect((await ask(page, 'fratrie')).said).toMatch(/^\d+ fiches/);
  expect(complaints).toEqual([]);
});

test('the server away while the page is open: the plain message, then results again', async () => {
  const { page, complaints } = await open();
  await page.route('**/pagefind/**', (route) => route.abort());
  await expectAnswered(page, 'relais parental');
  await page.unroute('**/pagefind/**');
  expect((await ask(page, 'fratrie')).said).toMatch(/^\d+ fiches/);
  expect(complaints).toEqual([]);
});
