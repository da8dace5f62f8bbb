import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Domain } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { urls } from '../../lib/urls.ts';
import { gate } from '../testing/gate.ts';
import { items, open, site, slugs, status } from './setting.ts';

/** A browser without JavaScript, a slow answer, an index that changes or is gone. */
export function troubles(): void {
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

  test('no index: a message and the ways into the lists, no exception', async () => {
    rmSync(join(site.folder, 'pagefind'), { recursive: true, force: true });
    const page = await open('?q=relais');
    expect(await status(page)).toMatch(/^La recherche ne répond pas pour l’instant\./);
    expect(await page.locator('#toutes a').first().isVisible()).toBe(true);
    await site.index(items);
  });
}
