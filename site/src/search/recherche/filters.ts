import { expect, test } from 'vitest';
import { open, query, settled, slugs, status, text } from './setting.ts';

/** Filters, with words and without, and the way back from each. */
export function filters(): void {
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
}
