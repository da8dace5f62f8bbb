import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { enter, hasFocus, tabTo } from '../keyboard.ts';
import { nearSeed } from './near.ts';
import {
  ask,
  browser,
  completeDraft,
  isFine,
  openAt,
  signedIn,
  soon,
  system,
  told,
} from './setting.ts';

const agreements = { hierarchyAgreement: false, noPersonalData: false };

/** Near fiches, the fiche in a few lines, agreements, and the fiche leaves once. */
export function leaving(width: number): void {
  let page: Page;
  beforeAll(async () => {
    page = await signedIn(width);
  });
  const propose = () => enter(page, 'button', 'Proposer la fiche');
  const followed = (documentId: string) =>
    page.waitForURL(`${system.site}/contribuer/fiches/${documentId}/suivi/`);
  /** What asked the CMS to move the fiche. */
  const moves = (seen: string[]) =>
    page.on('request', (request) => {
      if (request.url().endsWith('/transitions')) seen.push(request.postData() ?? '');
    });

  test('a near fiche is answered for, missing agreements are told, two clicks send it once', async () => {
    const draft = await completeDraft({ ...(await nearSeed()), ...agreements });
    await openAt(page, draft, 'proposer');
    const near = page.getByRole('group', { name: /^Fiche proche 1/ });
    await near.getByText('Points communs').waitFor();
    expect(await near.locator('mark').count()).toBeGreaterThan(1);
    await isFine(page);
    await tabTo(page, near.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await told(page, 'Réponse gardée.');
    await propose();
    const summary = page.locator('.sum');
    await expect.poll(() => hasFocus(page, summary), soon).toBe(true);
    expect(await summary.getByRole('link').count()).toBe(2);
    await isFine(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, page.locator('#hierarchyAgreement')), soon).toBe(true);
    for (const name of Object.keys(agreements)) {
      await tabTo(page, page.locator(`#${name}`));
      await page.keyboard.press('Space');
    }
    const seen: string[] = [];
    moves(seen);
    await tabTo(page, page.getByRole('button', { name: 'Proposer la fiche' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await followed(draft.documentId);
    expect(seen).toHaveLength(1);
    const { stage } = await ask('GET', `/${draft.documentId}`);
    expect(stage).toBe('submitted');
  });

  test('an answer that was lost on its way: tried again with the same key, sent once', async () => {
    const draft = await completeDraft();
    await openAt(page, draft, 'proposer');
    const seen: string[] = [];
    moves(seen);
    await page.route('**/transitions', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await propose();
    await page.getByText('La fiche n’est pas partie').waitFor();
    await isFine(page);
    await page.unroute('**/transitions');
    await propose();
    await followed(draft.documentId);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBe(seen[0]);
    expect((await ask('GET', `/${draft.documentId}`)).version).toBe(draft.version + 1);
  });

  test('what is proposed cannot be proposed again: the screen says where it stands', async () => {
    const draft = await completeDraft();
    await ask('POST', `/${draft.documentId}/transitions`, { name: 'submit', version: 1 });
    await page.goto('about:blank');
    await page.goto(`${system.site}/contribuer/fiches/${draft.documentId}/#proposer`);
    // With the team, a fiche is followed and no longer written.
    await page.waitForURL(`**/contribuer/fiches/${draft.documentId}/suivi/`);
    await page.getByText('Proposée', { exact: true }).first().waitFor();
    await isFine(page);
  });

  test('a preview that does not open is told under the bar, which stays as it is', async () => {
    const draft = await completeDraft();
    await openAt(page, draft, 'sections');
    const bar = () => page.locator('.head').evaluate((one) => one.clientHeight);
    const before = await bar();
    await page.route('**/preview', (route) => route.abort());
    await enter(page, 'button', /^Voir la fiche comme un lecteur/);
    const alert = page.getByRole('alert').filter({ hasText: 'L’aperçu ne s’est pas ouvert' });
    await alert.waitFor();
    await expect.poll(() => alert.isVisible(), soon).toBe(true);
    expect(await bar()).toBe(before);
    await isFine(page);
    await enter(page, 'button', 'Fermer');
    expect(await alert.count()).toBe(0);
    await page.unroute('**/preview');
  });

  test.each([
    ['a section', 'essentiel'],
    ['the overview', ''],
  ])('on paper from %s, all answers and nothing to press', async (_, hash) => {
    const draft = await completeDraft({ notApplicable: ['materialMeans'] });
    await openAt(page, draft, hash);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    const paper = page.locator('.paper');
    const read = (await paper.textContent()) ?? '';
    for (const text of [draft.title, draft.description, draft.originality])
      expect(read.replace(/\s+/g, ' ')).toContain(String(text).replace(/\s+/g, ' ').slice(0, 60));
    expect(read).toMatch(/Quels moyens matériels\s\?\s*Sans objet/);
    const shown = page.locator('#fiche > *, .site-head, .site-foot').filter({ visible: true });
    expect(await shown.evaluateAll((all) => all.map((one) => one.className))).toEqual([
      'paper print-only',
    ]);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await paper.textContent()).toBe('');
    await page.emulateMedia({ media: null });
  });

  test('seen as a reader would see it, in a tab of its own', async () => {
    const draft = await completeDraft({ title: 'Un aperçu avant de proposer la fiche' });
    await openAt(page, draft, 'proposer');
    const opened = page.context().waitForEvent('page');
    await enter(page, 'button', /^Voir la fiche comme un lecteur/);
    const preview = await opened;
    await preview.waitForURL(/\/_publisher\/preview\//);
    await preview
      .getByRole('heading', { level: 1, name: 'Un aperçu avant de proposer la fiche' })
      .waitFor();
    expect(browser.isConnected()).toBe(true);
    await preview.close();
  });
}
