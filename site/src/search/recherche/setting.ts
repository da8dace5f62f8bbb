import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { seedItems } from '../../../test/seed-items.ts';
import { hostileItem } from '../testing/hostile-item.ts';
import { openBrowser } from '../testing/open-browser.ts';
import { type SearchedSite, searchedSite } from '../testing/searched-site.ts';

// One site and one browser for the search page; each file of this folder is one subject.

const seeds = seedItems();
export const items = [...seeds, hostileItem(seeds)];

export let site: SearchedSite;
let browser: Browser;
const pages: Page[] = [];
const complaints: string[] = [];

/** Starts both before the tests of this file, and stops them after them; no page of a test may complain. */
export function withSearch(): void {
  beforeAll(async () => {
    [site, browser] = await Promise.all([searchedSite(items), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
}

/** Opens the search page at a query, once its program has answered. */
export async function open(
  query = '',
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  pages.push(page);
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  await page.goto(`${site.address}/recherche/${query}`);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('#recherche[data-ready]');
  return page;
}

export const results = '#resultats > li';
export const slugs = (page: Page) =>
  page.locator(results).evaluateAll((all) => all.map((item) => item.getAttribute('data-slug')));
export const text = async (locator: Locator) => (await locator.textContent()) ?? '';
/** What the status says, without its fine spaces. */
export const status = async (page: Page) =>
  (await text(page.locator('[role="status"]'))).replace(/[\u00a0\u202f]/gu, ' ');
export const settled = (page: Page, said: RegExp) =>
  page.locator('[role="status"]', { hasText: said }).waitFor();
export const query = (page: Page) => new URL(page.url()).search;
