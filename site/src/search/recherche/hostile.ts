import { expect, test } from 'vitest';
import { hostileTitle } from '../testing/hostile-item.ts';
import { open, results, slugs, status, text } from './setting.ts';

/** Markup in a fiche and in an address. */
export function hostile(): void {
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
}
