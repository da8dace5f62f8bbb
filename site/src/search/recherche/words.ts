import { expect, test } from 'vitest';
import { open, query, results, settled, slugs, status, text } from './setting.ts';

/** Words are typed, and fiches are found. */
export function words(): void {
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
}
