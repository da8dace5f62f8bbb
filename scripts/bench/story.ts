import { slugOf } from '@pratiques/shared';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../story/chromium.ts';
import { anOrganisation, newContributor, propose } from '../story/contributor.ts';
import { clickMove, enterPanel, openPractice } from '../story/panel.ts';
import { search, statusOf, until } from '../story/reader.ts';
import { submission } from '../story/submission.ts';
import { type System, startSystem } from '../story/system.ts';
import { type Figure, quantile, rounded } from './figure.ts';

const words = ['abricotine', 'boussolette', 'cascarille', 'damasquine', 'églantille'];

/** From the click on "Mettre en ligne" to the page, then to the search; in seconds. */
async function published(system: System, browser: Browser, editor: Page, word: string) {
  const { title } = submission(word);
  const slug = slugOf(title);
  await openPractice(editor, system, title);
  await clickMove(editor, 'Commencer l’examen');
  await clickMove(editor, 'Retenir', 'Avis favorable du comité de démonstration.');
  const button = editor.getByRole('button', { name: 'Mettre en ligne', exact: true });
  await button.waitFor();
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  await button.click();
  await until(async () => (await statusOf(`${system.site}/fiches/${slug}/`)) === 200);
  const online = since();
  await until(async () => (await search(browser, system.site, word)).includes(slug));
  return { online, findable: since() };
}

/** The main job by real clicks, on the demonstration's 52 fiches. */
export async function* story(): AsyncGenerator<Figure> {
  const [system, browser] = await Promise.all([startSystem(), launchChromium()]);
  try {
    const token = await newContributor(system, 'mesures@association.example');
    const organisation = await anOrganisation(system, token);
    for (const word of words) await propose(system, token, { ...submission(word), organisation });
    const editor = await enterPanel(browser, system, 'editeur@demo.example');
    const times: { online: number; findable: number }[] = [];
    for (const word of words) times.push(await published(system, browser, editor, word));
    for (const name of ['online', 'findable'] as const) {
      const values = times.map((time) => time[name]);
      const n = values.length;
      yield { name: `story.${name}.p50`, value: rounded(quantile(values, 0.5), 2), unit: 's', n };
      yield { name: `story.${name}.max`, value: rounded(Math.max(...values), 2), unit: 's', n };
    }
  } finally {
    await browser.close();
    await system.stop();
  }
}
