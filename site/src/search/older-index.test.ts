import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createSearchIndex } from '../../publisher/search/search-index.ts';
import { FakeCms } from '../../publisher/testing/fake-cms.ts';
import { runPublisher } from '../../publisher/testing/running-publisher.ts';
import { temporaryFolder } from '../../publisher/testing/temporary-folder.ts';
import { seedItems } from '../../test/seed-items.ts';
import { openBrowser } from './testing/open-browser.ts';

// A search page stays open while the real publisher publishes and takes back under its feet.

const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));
const seeds = seedItems();
const practices = seeds.filter((item) => item.kind === 'practice');
const fiches = practices.length + seeds.filter(({ kind }) => kind === 'dispositif').length;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The seeds online, and a search page that was opened on them. */
async function opened(query = '') {
  const cms = await FakeCms.start();
  for (const { kind, documentId, entry } of seeds) cms.publish(kind, documentId, entry);
  const publisher = await runPublisher(cms, temporaryFolder(), {
    real: { distFolder, createSearchIndex },
  });
  const entry = async () => (await publisher.page('/pagefind/pagefind-entry.json')).text;
  await expect.poll(entry, { timeout: 60_000 }).toContain(`"page_count":${fiches}`);
  /** Does something in the CMS and waits until the site has another index. */
  async function change(work: () => void): Promise<void> {
    const before = await entry();
    work();
    await expect.poll(entry, { timeout: 60_000 }).not.toBe(before);
  }
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${publisher.url}/recherche/${query}`);
  await page.waitForSelector('#recherche[data-ready]');
  return { cms, change, page, complaints, publisher };
}

const results = '#resultats > li';
const slugs = (page: Page) =>
  page.locator(results).evaluateAll((all) => all.map((item) => item.getAttribute('data-slug')));
const answered = (page: Page) => page.waitForSelector('#recherche:not([aria-busy])');
const said = async (page: Page) =>
  ((await page.locator('[role="status"]').textContent()) ?? '').replace(/\s/gu, ' ');

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#q').fill(text);
  await page.waitForURL((url) => (url.searchParams.get('q') ?? '') === text);
  await answered(page);
}

/** The documents behind slugs of fiches, so that they can be taken back. */
const documentsOf = (shown: readonly (string | null)[]) =>
  practices.filter(({ entry }) => shown.includes(entry.slug)).map(({ documentId }) => documentId);

test('published since: typing finds it', async () => {
  const { cms, change, page, complaints } = await opened();
  const [model] = practices;
  const entry = { ...model?.entry, slug: 'venue-apres', title: 'Zyzomys venue après' };
  await change(() => cms.publish('practice', 'venue-apres', entry));
  await type(page, 'zyzomys');
  expect(await slugs(page)).toEqual(['venue-apres']);
  expect(complaints).toEqual([]);
});

test('unpublished since: neither typing nor a filter shows it', async () => {
  const { cms, change, page, complaints } = await opened('?q=parents');
  const gone = documentsOf(await slugs(page)).slice(0, 3);
  const goneSlugs = practices
    .filter(({ documentId }) => gone.includes(documentId))
    .map(({ entry }) => entry.slug);
  expect(goneSlugs).toHaveLength(3);
  await change(() => {
    for (const id of gone) cms.unpublish('practice', id);
  });
  await page.getByRole('checkbox', { name: 'Prévention' }).check();
  await page.waitForURL(/domain=prevention/);
  await answered(page);
  for (const slug of goneSlugs) expect(await slugs(page)).not.toContain(slug);
  await page.getByRole('checkbox', { name: 'Prévention' }).uncheck();
  await type(page, 'parents enfants');
  for (const slug of goneSlugs) expect(await slugs(page)).not.toContain(slug);
  expect((await slugs(page)).length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('unpublished since: more results are those of now', async () => {
  const { cms, change, page, complaints } = await opened();
  const before = await slugs(page);
  const gone = practices.filter(({ entry }) => !before.includes(entry.slug)).slice(0, 5);
  await change(() => {
    for (const { documentId } of gone) cms.unpublish('practice', documentId);
  });
  await page.getByRole('link', { name: 'Voir 20 fiches de plus' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#resultats > li').length === 40);
  expect(await said(page)).toMatch(new RegExp(`^${fiches - 5} fiches`));
  for (const { entry } of gone) expect(await slugs(page)).not.toContain(entry.slug);
  expect(complaints).toEqual([]);
});

test('corrected since: the new text is found and shown, the old one is not', async () => {
  const { cms, change, page, complaints } = await opened();
  const [first] = practices;
  if (first?.kind !== 'practice') throw new Error('The seeds have no practice');
  const publish = (summary: string) =>
    cms.publish('practice', first.documentId, { ...first.entry, summary });
  await change(() => publish('Un zyzomys se promène.'));
  await type(page, 'zyzomys');
  expect(await slugs(page)).toEqual([first.entry.slug]);
  await change(() => publish('Un vespertilion se promène.'));
  await type(page, 'vespertilion');
  expect(await slugs(page)).toEqual([first.entry.slug]);
  await type(page, 'zyzomys');
  expect(await said(page)).toMatch(/^Aucune fiche ne parle de « zyzomys »/);
  expect(complaints).toEqual([]);
});

test('reader searches with an older index, while everything moves: results or a message, no crash, and in the end the truth', async () => {
  const { cms, change, page, complaints, publisher } = await opened();
  const moving = practices.slice(0, 4);
  let typing = true;
  const answers: [asked: string, said: string][] = [];
  const reader = (async () => {
    const words = ['relais', 'parents', 'fratrie', 'zyzomys', 'relais parental', ''];
    for (let n = 0; typing; n += 1) {
      const word = words[n % words.length] ?? '';
      await type(page, word);
      answers.push([word, await said(page)]);
    }
  })();
  for (const { documentId, entry } of moving) {
    await change(() => cms.unpublish('practice', documentId));
    await change(() => cms.publish('practice', documentId, entry));
  }
  typing = false;
  await reader;
  // A word that many fiches have is never said to be in none.
  for (const [asked, answer] of answers)
    expect(answer).toMatch(
      asked === 'zyzomys' ? /^Aucune fiche|^La recherche ne/ : /^\d+ fiches?|^La recherche ne/,
    );
  await publisher.until(({ sequence }) => sequence === cms.head);
  await type(page, 'fiche');
  await type(page, '');
  expect(await said(page)).toMatch(new RegExp(`^${fiches} fiches`));
  expect(complaints).toEqual([]);
});

test('reader searches with an older index, the whole library taken back: a message, no crash', async () => {
  const { cms, change, page, complaints } = await opened('?q=parents');
  await change(() => {
    for (const { kind, documentId } of seeds) cms.unpublish(kind, documentId);
  });
  await type(page, 'relais');
  expect(await said(page)).toMatch(/^Aucune fiche ne parle de « relais »/);
  expect(complaints).toEqual([]);
});
