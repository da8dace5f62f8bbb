import type { Browser, Page } from 'playwright-core';
import { search, statusOf, until } from '../../story/reader.ts';
import type { System } from '../../story/system.ts';
import type { Candidate } from './candidates.ts';

/** Seconds from the click. */
export interface Clicked {
  readonly online: number;
  readonly findable: number;
  readonly gone: number;
}

const noteClick = `document.addEventListener(
  'click',
  () => sessionStorage.setItem('clicked-at', String(Date.now())),
  { capture: true, once: true },
)`;

/** Clicks, and says when the page itself received the click. */
async function clickedAt(page: Page, click: () => Promise<void>): Promise<number> {
  await page.evaluate(noteClick);
  await click();
  return Number(await page.evaluate(`sessionStorage.getItem('clicked-at')`));
}

/** What names the files of the search index: it changes when readers get another one. */
const indexAt = async (site: string): Promise<string> =>
  (await fetch(`${site}/pagefind/pagefind-entry.json`)).text();

const secondsSince = (at: number) => (Date.now() - at) / 1_000;

/** The editor's page of a practice, ready to be clicked. */
async function openFiche(editor: Page, { cms }: System, { documentId }: Candidate): Promise<void> {
  const type = 'collection-types/api::practice.practice';
  await editor.goto(`${cms}/admin/content-manager/${type}/${documentId}`);
  await editor.getByRole('button', { name: 'Mettre en ligne', exact: true }).waitFor();
}

/** Takes a practice online by a real click, then offline, and watches as a reader who opens the page afresh. */
export async function publishAndWithdraw(
  browser: Browser,
  system: System,
  editor: Page,
  candidate: Candidate,
): Promise<Clicked> {
  const { slug, word } = candidate;
  const address = `${system.site}/fiches/${slug}/`;
  const finds = async (expected: boolean, before: string): Promise<void> => {
    // Page after page opened meanwhile would take the processor from what is measured.
    await until(async () => (await indexAt(system.site)) !== before);
    await until(async () => (await search(browser, system.site, word)).includes(slug) === expected);
  };
  await openFiche(editor, system, candidate);
  let index = await indexAt(system.site);
  const publish = editor.getByRole('button', { name: 'Mettre en ligne', exact: true });
  const published = await clickedAt(editor, () => publish.click());
  await until(async () => (await statusOf(address)) === 200);
  const online = secondsSince(published);
  await finds(true, index);
  const findable = secondsSince(published);

  await editor.getByRole('button', { name: 'Retirer du site', exact: true }).click();
  const dialog = editor.getByRole('dialog').or(editor.getByRole('alertdialog'));
  await dialog.getByRole('textbox').fill('Retirée pour la mesure.');
  const confirm = dialog.getByRole('button', { name: 'Retirer du site', exact: true });
  index = await indexAt(system.site);
  const withdrawn = await clickedAt(editor, () => confirm.click());
  await until(async () => (await statusOf(address)) === 410);
  await finds(false, index);
  return { online, findable, gone: secondsSince(withdrawn) };
}
