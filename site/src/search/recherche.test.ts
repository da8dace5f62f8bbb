import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Domain } from '@pratiques/shared';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { seedItems } from '../../test/seed-items.ts';
import { urls } from '../lib/urls.ts';
import { gate } from './testing/gate.ts';
import { hostileItem, hostileTitle } from './testing/hostile-item.ts';
import { openBrowser } from './testing/open-browser.ts';
import { type SearchedSite, searchedSite } from './testing/searched-site.ts';

const seeds = seedItems();
const items = [...seeds, hostileItem(seeds)];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: SearchedSite;
let browser: Browser;
const pages: Page[] = [];
const complaints: string[] = [];

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

/** Opens the search page at a query, once its program has answered. */
async function open(query = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
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

const results = '#resultats > li';
const slugs = (page: Page) =>
  page.locator(results).evaluateAll((all) => all.map((item) => item.getAttribute('data-slug')));
const text = async (locator: Locator) => (await locator.textContent()) ?? '';
/** What the status says, without its fine spaces. */
const status = async (page: Page) =>
  (await text(page.locator('[role="status"]'))).replace(/[\u00a0\u202f]/gu, ' ');
const settled = (page: Page, said: RegExp) =>
  page.locator('[role="status"]', { hasText: said }).waitFor();
const query = (page: Page) => new URL(page.url()).search;

test('typing finds, without a click, and the address follows', async () => {
  const page = await open();
  expect(await status(page)).toMatch(/^53 fiches, les plus récentes/);
  expect(await page.locator(results).count()).toBe(20);
  await page.getByRole('searchbox', { name: /^Chercher/ }).pressSequentially('cités éducatives');
  await settled(page, /les plus proches/);
  expect(await slugs(page)).toContain('diagnostic-partage-cites-educatives');
  await page.waitForURL(/q=/);
  expect(new URLSearchParams(query(page)).get('q')).toBe('cités éducatives');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  expect(await text(page.locator(`${results} mark`).first())).toMatch(/cité|éducati/i);
});

test.each([
  ['small letters of an acronym', 'aemo', 'aemo-renforcee-repit'],
  ['no accents', 'evenement grave', 'soutien-equipes-evenement-grave'],
  ['a typographic apostrophe', 'maison d’assistants familiaux', 'maison-assistants-familiaux'],
  ['capitals', 'RELAIS PARENTAL', 'fiche-relais-parental'],
  ['the number of a département', '35', 'panjo-pays-de-fougeres'],
])('a query with %s finds', async (_, asked, expected) => {
  const page = await open(`?${new URLSearchParams({ q: asked, shown: '60' })}`);
  expect(await slugs(page)).toContain(expected);
});

test('filters combine and their counts are true', async () => {
  const page = await open('?q=parents');
  const count = async (label: string) =>
    Number.parseInt(await text(page.locator(`#filtres li[data-label="${label}"] .n`)), 10);
  const total = await count('Prévention');
  await page.getByRole('checkbox', { name: 'Prévention' }).check();
  await settled(page, new RegExp(`^${total} fiches`));
  const both = await count('Ille-et-Vilaine (35)');
  await page.getByRole('searchbox', { name: /nom ou numéro/ }).fill('ille');
  await page.getByRole('checkbox', { name: 'Ille-et-Vilaine (35)' }).check();
  await settled(page, new RegExp(`^${both} fiches`));
  expect(query(page)).toBe('?q=parents&domain=prevention&departement=35');
  expect(await page.locator('#filtres-actifs a').allInnerTexts()).toEqual([
    expect.stringContaining('Prévention'),
    expect.stringContaining('Ille-et-Vilaine'),
  ]);
});

test('filters alone list fiches, and a shared address gives the same list', async () => {
  const address = '?kind=dispositif&year=2014';
  const [page, again] = [await open(address), await open(address)];
  expect(await status(page)).toMatch(/^\d+ fiches?/);
  expect(await slugs(page)).toContain('fiche-lieu-ressource-co-victimes');
  expect(await slugs(again)).toEqual(await slugs(page));
  expect(await page.getByRole('checkbox', { name: 'Fiches dispositif ONPE' }).isChecked()).toBe(
    true,
  );
});

test('the back button undoes a filter, then the query; forward does them again', async () => {
  const page = await open();
  await page.getByRole('searchbox', { name: /^Chercher/ }).fill('fratrie');
  await settled(page, /les plus proches/);
  const words = await status(page);
  await page.getByRole('checkbox', { name: 'Fiches dispositif ONPE' }).check();
  await page.locator('#filtres-actifs a').waitFor();
  const filtered = await status(page);
  await page.goBack();
  await page.locator('#filtres-actifs').waitFor({ state: 'hidden' });
  expect(await status(page)).toBe(words);
  await page.goBack();
  await settled(page, /les plus récentes/);
  expect(await page.locator('#q').inputValue()).toBe('');
  await page.goForward();
  await page.goForward();
  await page.locator('#filtres-actifs a').waitFor();
  expect(await status(page)).toBe(filtered);
});

test('a chip takes its filter away, by keyboard too', async () => {
  const page = await open('?domain=prevention&kind=practice');
  await page.locator('#filtres-actifs a', { hasText: 'Prévention' }).press('Enter');
  await page.waitForURL((url) => !url.search.includes('prevention'));
  await page.waitForFunction(() => document.querySelectorAll('#filtres-actifs a').length === 1);
  expect(await page.getByRole('checkbox', { name: 'Prévention' }).isChecked()).toBe(false);
});

test('more results come by twenty and the focus goes to the first of them', async () => {
  const page = await open();
  await page.getByRole('link', { name: 'Voir 20 fiches de plus' }).press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('#resultats > li').length === 40);
  expect(query(page)).toBe('?shown=40');
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('#resultats > li')].findIndex((item) =>
        item.contains(document.activeElement),
      ),
    ),
  ).toBe(20);
});

test('nothing found: said plainly, with a way out of the filters', async () => {
  const page = await open('?q=xylophone&departement=35');
  expect(await status(page)).toBe('Aucune fiche ne parle de « xylophone » pour l’instant.');
  const behind = await open('?q=fratrie&departement=35&kind=dispositif');
  expect(await status(behind)).toMatch(/avec ces filtres pour l’instant\.$/);
  await behind.getByRole('link', { name: 'Retirer tous les filtres' }).click();
  await settled(behind, /les plus proches/);
});

test('a hostile title is text in every place that prints it', async () => {
  const page = await open('?q=zyzomys');
  expect(await slugs(page)).toEqual(['fiche-hostile']);
  const card = page.locator(results);
  expect((await text(card.locator('h2'))).replace(/[\s«»"]/gu, '')).toBe(
    hostileTitle.replace(/[\s"]/g, ''),
  );
  expect(await text(card.locator('.excerpt'))).toContain('&lt;b&gt;gras');
  expect(
    await page.locator('#recherche img, #recherche script, #recherche svg[onload]').count(),
  ).toBe(0);
});

test('markup and senseless values in the address do nothing', async () => {
  const page = await open(
    `?${new URLSearchParams({ q: '<img src=x onerror=alert(1)>', domain: '"><script>alert(1)</script>', shown: '1e9' })}`,
  );
  expect(await status(page)).toContain('Aucune fiche');
  expect(await page.locator('#recherche img, #recherche script').count()).toBe(0);
});

test('without JavaScript the page leads to every list, with a plain explanation', async () => {
  const page = await open('', { javaScriptEnabled: false });
  const leads = await page
    .locator('#toutes a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(leads).toEqual(
    expect.arrayContaining([
      ...Domain.options.map(urls.domain),
      urls.theme('violences-conjugales'),
      urls.departements,
      urls.fiches,
    ]),
  );
  expect(await status(page)).toMatch(/^53 fiches/);
  expect(await page.locator('.notice', { hasText: 'JavaScript' }).isVisible()).toBe(true);
  expect(await page.locator('#filtres').isVisible()).toBe(false);
  expect(await page.locator('form[role="search"]').getAttribute('action')).toBe('/recherche/');
});

test('a slow answer to an older question does not cover a newer one', async () => {
  const page = await open();
  const [held, asked] = [gate(), gate()];
  await page.route(/pf_fragment/, async (route) => {
    asked.open();
    await held.opened;
    await route.continue();
  });
  // The oldest fiche: its text is not among those already loaded.
  await page.locator('#q').fill('panjo');
  await asked.opened;
  await page.locator('#q').fill('');
  await page.waitForURL((url) => !url.search.includes('panjo'));
  const late = page.waitForResponse(/pf_fragment/);
  held.open();
  await (await late).finished();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  expect(await status(page)).toMatch(/^53 fiches, les plus récentes/);
});

test('the index changes under a reader: the next question is answered from the new one', async () => {
  const page = await open('?q=relais');
  const without = items.filter(
    (item) => item.kind !== 'practice' || item.entry.slug !== 'relais-parental-etude-faisabilite',
  );
  await site.index(without);
  await page.locator('#q').fill('relais parental');
  await page.waitForURL(/parental/);
  await page.waitForFunction(
    () => !document.querySelector('[data-slug="relais-parental-etude-faisabilite"]'),
  );
  expect(await slugs(page)).toContain('fiche-relais-parental');
  await site.index(items);
});

test('the page carries little of its own: no inline script, no style attribute, at most 15 kB of program', async () => {
  const page = await open();
  const scripts = await page
    .locator('script')
    .evaluateAll((all) => all.map((script) => script.getAttribute('src')));
  expect(scripts.every((src) => src?.startsWith('/_astro/'))).toBe(true);
  expect(await page.locator('[style]').count()).toBe(0);
  const sizes = scripts.map((src) => gzipSync(readFileSync(join(site.folder, src ?? ''))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`search page: ${total} B of compressed JavaScript, Pagefind aside`);
  expect(total).toBeLessThanOrEqual(15_000);
});

test('no index: a message and the ways into the lists, no exception', async () => {
  rmSync(join(site.folder, 'pagefind'), { recursive: true, force: true });
  const page = await open('?q=relais');
  expect(await status(page)).toMatch(/^La recherche ne répond pas pour l’instant\./);
  expect(await page.locator('#toutes a').first().isVisible()).toBe(true);
  await site.index(items);
});

test.each([
  ['results', '?q=violences+conjugales&domain=protection-des-enfants'],
  ['nothing', '?q=xylophone'],
  ['every fiche', ''],
])('axe finds nothing to say and nothing overflows: %s', async (_, address) => {
  const page = await open(address, { viewport: { width: 320, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(axe);
  const violations: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
  );
  expect(violations).toEqual([]);
});
