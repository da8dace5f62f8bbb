import type { Contribution } from '@pratiques/shared';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { enter, hasFocus, tabTo } from '../keyboard.ts';
import { ask, completeDraft, isFine, openAt, signedIn, soon, told } from './setting.ts';

const number = '06 39 98 12 34';
const means = `Une salle claire. Appeler Mme Durand au ${number}. Un minibus de neuf places.`;

/** Passages by which somebody could be recognised, in their answer: replaced, corrected, or kept with an explanation. */
export function passages(width: number): void {
  let page: Page;
  let draft: Contribution;
  const area = () => page.locator('#materialMeans');
  const finding = (title: string) => page.locator('.finding').filter({ hasText: title });
  const saved = async () => (await ask('GET', `/${draft.documentId}`)).materialMeans;
  const open = () => openAt(page, draft, 'materialMeans');
  beforeAll(async () => {
    page = await signedIn(width);
    draft = await completeDraft({ materialMeans: means });
  });

  test('are shown under their answer and underlined in it, with why and three ways out', async () => {
    await open();
    await finding('Numéro de téléphone').waitFor();
    expect(await page.locator('.hl mark').allTextContents()).toContain(number);
    expect(await finding('Numéro de téléphone').locator('blockquote b').textContent()).toBe(number);
    await finding('Numéro de téléphone').getByText('Un numéro permet de retrouver').waitFor();
    await isFine(page);
  });

  test('one is replaced by an example and comes back by one key', async () => {
    await open();
    await enter(page, 'button', /^Remplacer par cet exemple/);
    await expect.poll(() => area().inputValue(), soon).toContain('Appeler Mme X au');
    await told(page, 'Passage remplacé. Annuler possible.');
    const undo = page.getByRole('button', { name: 'Annuler' });
    await expect.poll(() => hasFocus(page, undo), soon).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => area().inputValue(), soon).toBe(means);
    expect(await hasFocus(page, area())).toBe(true);
  });

  test('one is corrected by hand: the caret stands on it, selected', async () => {
    await open();
    await finding('Numéro de téléphone').waitFor();
    const correct = finding('Numéro de téléphone').getByRole('button', {
      name: 'Corriger moi-même',
    });
    await tabTo(page, correct);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, area()), soon).toBe(true);
    expect(await page.evaluate('getSelection().toString()')).toBe(number);
  });

  test('one is kept once it is explained, and says so after another visit', async () => {
    await open();
    const keep = finding("Nom d'une personne".replace("'", '’')).getByRole('button', {
      name: /^Garder/,
    });
    await tabTo(page, keep);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Public');
    await enter(page, 'button', 'Garder ce passage');
    await page.getByText('Dites en une phrase pourquoi ce passage peut rester').waitFor();
    await isFine(page);
    await page.keyboard.type(' : le nom est sur le site de la mairie.');
    await enter(page, 'button', 'Garder ce passage');
    await told(page, 'Passage gardé, avec votre explication.');
    await openAt(page, draft, 'proposer');
    await finding('le nom est sur le site de la mairie').waitFor();
    await page
      .getByRole('heading', { name: /Des passages à relire|Un passage à relire/ })
      .waitFor();
    await isFine(page);
  });

  test('the sentence of one is deleted, and is gone on the server too', async () => {
    await open();
    await enter(page, 'button', 'Supprimer la phrase');
    const left = 'Une salle claire. Un minibus de neuf places.';
    await expect.poll(() => area().inputValue(), soon).toBe(left);
    await expect.poll(saved, soon).toBe(left);
    await expect.poll(() => page.locator('.finding').count(), soon).toBe(0);
  });
}
