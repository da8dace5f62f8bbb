import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { enter, hasFocus } from '../keyboard.ts';
import { ask, isFine, openAt, signedIn, soon } from './setting.ts';

/** All that is missing, at once, each a link to its answer. */
export function whatIsMissing(width: number): void {
  let page: Page;
  beforeAll(async () => {
    page = await signedIn(width);
  });

  test('all that is missing is listed at once and has the focus; each link leads to its answer', async () => {
    const draft = await ask('POST', '', { title: 'Un titre assez long', objectives: ['Un but'] });
    await openAt(page, draft, 'proposer');
    const summary = page.locator('.sum');
    await summary.waitFor();
    expect(await hasFocus(page, summary)).toBe(true);
    const told = draft.missing.filter(
      ({ path }) => !/Agreement|Consent|noPersonal|manager/.test(path[0] ?? ''),
    );
    expect(await summary.getByRole('link').count()).toBe(told.length);
    await page
      .getByRole('heading', { name: `Il reste ${told.length} réponses à donner` })
      .waitFor();
    expect(await page.title()).toMatch(/^Erreur : Vérifier et proposer/);
    await isFine(page);
    await enter(page, 'link', 'Décrivez le déroulement de la pratique');
    await page.getByRole('heading', { level: 1, name: 'Le récit' }).waitFor();
    await expect.poll(() => hasFocus(page, page.locator('#description')), soon).toBe(true);
    // Told at its place too, from now on.
    await page.getByText('Décrivez le déroulement de la pratique.').waitFor();
    await isFine(page);
  });
}
