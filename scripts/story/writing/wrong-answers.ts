import { expect, test } from 'vitest';
import { enter, tabTo } from '../keyboard.ts';
import { idOf, isSaved, tick, type } from './form.ts';
import { inBrowser, openPage, sound } from './setting.ts';

/** All that is wrong is told, each with its way back. */
export function wrongAnswers(width: number): void {
  const context = inBrowser(width);
  test('every field wrong: each is told at once, and each link leads to it', async () => {
    const { page } = await openPage(context(), '/contribuer/fiches/nouvelle/#title');
    await type(page, 'title', 'Court');
    await type(page, 'start', '2090');
    await enter(page, 'link', 'Pour qui, où');
    await type(page, 'ageMin', '12');
    await type(page, 'ageMax', '3');
    await enter(page, 'link', 'Le récit');
    await type(page, 'objectives.0', 'x'.repeat(161));
    await enter(page, 'link', 'Qui, avec qui, avec quoi');
    await enter(page, 'button', 'Ajouter un partenaire');
    await type(page, 'partners.0.role', 'Un prêt de salle');
    await enter(page, 'link', 'Les effets');
    await enter(page, 'button', 'Ajouter un effet');
    await type(page, 'effects.0.observed', 'Court');
    await tick(page, 'knowledgeLevel');
    await enter(page, 'link', 'Ce que l’on peut en reprendre');
    await type(page, 'originality', 'x'.repeat(1_201));
    await idOf(page);
    await isSaved(page);
    await page.goto(`${page.url().split('#')[0]}#proposer`);
    const summary = page.getByRole('heading', { name: /^Il reste \d+ réponses à donner$/ });
    await summary.waitFor();
    expect(await page.title()).toMatch(/^Erreur : /);
    await sound(page);
    const links = await page
      .locator('.sum a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    for (const path of [
      'title',
      'start',
      'ageMin',
      'objectives.0',
      'partners.0.name',
      'effects.0.observed',
      'effects.0.evidence',
      'knowledgeLevel',
      'originality',
      'difficulties',
    ])
      expect(links).toContain(path);
    for (const path of links) {
      await page.evaluate(`location.hash = '#proposer'`);
      await tabTo(page, page.locator(`.sum a[href="#${path}"]`));
      await page.keyboard.press('Enter');
      const field = page.locator(`#q-${path.split('.')[0]}`).locator(':focus');
      await field.waitFor();
      const told = page.locator(`#q-${path.split('.')[0]} .err`);
      expect(await told.count()).toBeGreaterThan(0);
    }
    await sound(page);
    await page.close();
  });
}
