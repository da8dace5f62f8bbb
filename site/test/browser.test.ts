import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../src/search/testing/open-browser.ts';
import { hostileItems } from './hostile-items.ts';
import { pageKinds as kinds } from './page-kinds.ts';
import { withoutFiche } from './sample.ts';
import { serveFolder } from './serve-folder.ts';
import { temporarySite } from './temporary-site.ts';

const { items, former } = withoutFiche('vis-ma-vie-immersions');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The kinds of page that print what people wrote. */
const showsFiches = /^\/($|fiches|domaines\/p|themes\/v|departements\/3|onpe)/;

const resources = new AsyncDisposableStack();
let browser: Browser;
let origin: string;
let folder: string;
beforeAll(async () => {
  const site = resources.use(await temporarySite(items, former));
  folder = site.folder;
  ({ origin } = resources.use(await serveFolder(folder)));
  browser = await openBrowser();
  resources.defer(() => browser.close());
});
afterAll(() => resources.disposeAsync());

interface Visit {
  readonly page: Page;
  readonly errors: string[];
  /** The files that the page asked for, by type. */
  readonly files: { readonly type: string; readonly path: string }[];
}

async function visit(
  url: string,
  { width = 1280, dark = false, at = origin } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const files: Visit['files'] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) =>
    files.push({ type: request.resourceType(), path: new URL(request.url()).pathname }),
  );
  await page.goto(at + url);
  await page.evaluate(() => document.fonts.ready);
  return { page, errors, files };
}

async function violations(page: Page): Promise<string[]> {
  // Evaluated by the browser's protocol, not as a script of the page: the policy stays as it is.
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

describe.each(kinds)('%s', (_, url) => {
  test('has no accessibility violation and no error', async () => {
    const { page, errors } = await visit(url);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('overflows on no small screen, and every target is large enough', async () => {
    const { page } = await visit(url, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, .btn, .input, summary, .nav a')]
        .filter((target) => target.checkVisibility())
        .map((target) => ({
          text: target.textContent,
          height: target.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height < 43.9),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});

test.each(['/', '/fiches/les-mots-poses/', '/fiches/fiche-relais-parental/', '/departements/15/'])(
  '%s has no violation in the dark',
  async (url) => {
    const { page } = await visit(url, { dark: true });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);

test.each([
  '/fiches/les-mots-poses/',
  '/fiches/panjo-pays-de-fougeres/',
  '/fiches/fiche-relais-parental/',
])('%s keeps its weight', async (url) => {
  const { page, files } = await visit(url);
  await page.context().close();
  const weigh = (type?: string) =>
    files
      .filter((file) => type === undefined || file.type === type)
      .map(({ type: kind, path }) => {
        const bytes = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
        return kind === 'font' ? bytes.length : gzipSync(bytes).length;
      })
      .reduce((sum, weight) => sum + weight, 0);
  expect(weigh() - weigh('font')).toBeLessThan(25_000);
  expect(weigh()).toBeLessThan(105_000);
  expect(weigh('script')).toBeLessThan(1_500);
  expect(files.filter(({ type }) => type === 'script')).toHaveLength(3);
});

test('everything is reached and seen with the keyboard', async () => {
  const { page } = await visit('/fiches/les-mots-poses/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).toBe('solid');
  }
  await page.context().close();
});

test('the chosen appearance is kept, without a flash', async () => {
  const { page } = await visit('/');
  await page.getByLabel('Sombre').check();
  await page.goto(`${origin}/comprendre/`);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await page.getByLabel('Sombre').isChecked()).toBe(true);
  await page.context().close();
});

test.each([
  ['35', '/departements/35/'],
  ['Ille-et-Vilaine (35)', '/departements/35/'],
  ['cotes d armor', '/departements/22/'],
  ['1', '/departements/01/'],
  ['2a', '/departements/2A/'],
])('"%s" leads to its département', async (asked, url) => {
  const { page } = await visit('/');
  await page.getByLabel('Votre département').fill(asked);
  await page.getByRole('button', { name: 'Voir les fiches' }).click();
  await page.waitForURL(`**${url}`);
  await page.context().close();
});

test('an unknown département is said to be unknown, with the nearest', async () => {
  const { page } = await visit('/departements/?d=vilaine');
  expect(await page.getByRole('alert').textContent()).toBe(
    '« vilaine » n’est pas dans la liste. Vouliez-vous dire Ille-et-Vilaine ?',
  );
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test('hostile text is text: no new element, no program, no report', async () => {
  await using site = await temporarySite(hostileItems(items), former);
  await using server = await serveFolder(site.folder);
  const look = async (url: string, at: string) => {
    const { page, errors } = await visit(url, { at });
    const found = await page.evaluate(() => [
      document.scripts.length,
      document.images.length,
      document.querySelectorAll('a[href^="javascript:" i], a[href^="data:" i], a[href^="//"]')
        .length,
      'pwned' in window,
    ]);
    await page.context().close();
    return { found, errors };
  };
  for (const [, url] of kinds.filter(([, address]) => showsFiches.test(address)))
    expect(await look(url, server.origin), url).toEqual(await look(url, origin));
});
