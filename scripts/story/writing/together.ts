import { expect, test } from 'vitest';
import { violations } from '../accessibility.ts';
import { enter, tabTo } from '../keyboard.ts';
import { until } from '../reader.ts';
import { idOf, isKept, isSaved, kept, saveElsewhere, signInBrowser, type } from './form.ts';
import { browser, heading, inBrowser, openPage, still, system, token, who } from './setting.ts';

/** The same fiche in two tabs, on two devices. */
export function together(width: number): void {
  const context = inBrowser(width);
  test('two tabs are told of each other, and each shows what the other wrote', async () => {
    const one = await openPage(context(), '/contribuer/fiches/nouvelle/#title');
    await type(one.page, 'title', 'Un titre écrit dans le premier onglet');
    const id = await idOf(one.page);
    const two = await openPage(context(), `/contribuer/fiches/${id}/#summary`);
    await two.page.getByText(/^Cette fiche est ouverte dans un autre onglet/).waitFor();
    await one.page.getByText(/^Cette fiche est ouverte dans un autre onglet/).waitFor();
    await type(two.page, 'summary', 'Un résumé écrit dans le second.');
    await isKept(system, token, id, 'summary', 'Un résumé écrit dans le second.');
    const shown = one.page.locator('#summary');
    await until(async () => (await shown.inputValue()) === 'Un résumé écrit dans le second.');
    await two.page.close();
    await one.page
      .getByText(/^Cette fiche est ouverte dans un autre onglet/)
      .waitFor({ state: 'detached' });
    await one.page.close();
  });

  test('another device is told of; an answer that both changed is shown twice, and nothing else waits', async () => {
    const { page, watched } = await openPage(context(), '/contribuer/fiches/nouvelle/#context');
    await type(page, 'context', 'Le constat de départ.');
    const id = await idOf(page);
    await isSaved(page);
    const other = await browser.newContext();
    await signInBrowser(other, system, who);
    const elsewhere = await openPage(other, `/contribuer/fiches/${id}/#recit`);
    await elsewhere.page.getByText('Cette fiche est aussi ouverte sur un autre appareil').waitFor();
    await elsewhere.page.close();
    await other.close();

    await saveElsewhere(system, token, id, { context: 'Le constat, écrit ailleurs.' });
    await tabTo(page, page.locator('#context'));
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Et la suite, ici.');
    await type(page, 'participation', 'Les parents choisissent.');
    await enter(page, 'link', 'Comparer les deux versions');
    await heading(page, 'Deux versions de 1 réponse').waitFor();
    expect(await violations(page)).toEqual([]);
    await isKept(system, token, id, 'participation', 'Les parents choisissent.');
    expect((await kept(system, token, id)).context).toBe('Le constat, écrit ailleurs.');
    await tabTo(page, page.getByRole('radio').first());
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('Space');
      if (await page.getByLabel(/^Garder les deux/).isChecked()) break;
      await page.keyboard.press('ArrowDown');
    }
    await enter(page, 'button', 'Enregistrer mes choix');
    await isKept(
      system,
      token,
      id,
      'context',
      'Le constat, écrit ailleurs.\n\nLe constat de départ. Et la suite, ici.',
    );
    await isSaved(page);
    expect(watched).toEqual(still);
    await page.close();
  });
}
