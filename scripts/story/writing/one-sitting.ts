import { expect, test } from 'vitest';
import { enter } from '../keyboard.ts';
import { submission } from '../submission.ts';
import { fillForm } from './fill-form.ts';
import { allKept, idOf, kept, tick, type } from './form.ts';
import { heading, inBrowser, openPage, sound, still, system, token } from './setting.ts';

/** From an empty list to a proposed fiche, at once. */
export function oneSitting(width: number): void {
  const context = inBrowser(width);
  test('a first submission in one sitting', async () => {
    const given = submission(`larges de ${width}`);
    const { page, watched } = await openPage(context(), '/contribuer/fiches/');
    await enter(page, 'link', 'Commencer une fiche');
    await heading(page, 'Fiche sans titre').waitFor();
    const before = (await allKept(system, token)).length;
    await sound(page);
    await enter(page, 'link', 'L’essentiel');
    await fillForm(page, given);
    const id = await idOf(page);
    // One draft, however much was written while it was being made.
    expect(await allKept(system, token)).toHaveLength(before + 1);
    await enter(page, 'link', 'Paroles, images, documents');
    await enter(page, 'link', 'Vérifier et proposer');
    await heading(page, 'Vérifier et proposer').waitFor();
    expect(await page.locator('.sum a').allTextContents()).toEqual([]);
    await page.getByRole('heading', { name: /Accords/ }).waitFor();
    await enter(page, 'button', 'Proposer la fiche');
    const missing = page.getByRole('heading', { name: 'Il reste 4 réponses à donner' });
    await missing.waitFor();
    await sound(page);
    await tick(page, 'hierarchyAgreement');
    await type(page, 'managerEmail', given.managerEmail);
    await tick(page, 'noPersonalData');
    await tick(page, 'publicationConsent');
    await missing.waitFor({ state: 'detached' });
    await enter(page, 'button', 'Proposer la fiche');
    await page.waitForURL(`**/contribuer/fiches/${id}/suivi/`);
    const fiche = await kept(system, token, id);
    expect(fiche.stage).toBe('submitted');
    expect(fiche).toMatchObject({
      title: given.title,
      summary: given.summary,
      context: given.context,
      description: given.description,
      objectives: given.objectives,
      departements: given.departements,
      ageMin: 6,
      ageMax: 15,
      effects: [{ observed: given.effects[0]?.observed, evidence: given.effects[0]?.evidence }],
    });
    expect(watched).toEqual(still);
    await page.close();
  });
}
