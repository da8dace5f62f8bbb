import type { Contribution } from '@pratiques/shared';
import type { FileChooser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { enter, hasFocus, tabTo, write } from '../keyboard.ts';
import {
  ask,
  browser,
  completeDraft,
  isFine,
  openAt,
  send,
  signedIn,
  soon,
  told,
} from './setting.ts';

/** Some picture that no library of ours made. */
async function picture(): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  await page.setContent('<body style="background: linear-gradient(tan, teal)">');
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}

/** Pictures and documents: sent, described, refused in words, taken off. */
export function attaching(width: number): void {
  let page: Page;
  let draft: Contribution;
  let answerChooser: (chooser: FileChooser) => Promise<void> = async () => undefined;
  const attachments = async () => (await ask('GET', `/${draft.documentId}`)).attachments;
  const choose = async (files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    await tabTo(page, page.getByLabel('Choisir des images'));
    const chosen = new Promise<void>((resolve) => {
      answerChooser = async (chooser) => {
        await chooser.setFiles(files);
        resolve();
      };
    });
    await page.keyboard.press('Enter');
    await chosen;
  };
  const card = () => page.getByRole('group', { name: /^Image 1/ });
  beforeAll(async () => {
    page = await signedIn(width);
    // Heard from the beginning on: a listener that comes with the key may be too late.
    page.on('filechooser', (chooser) => void answerChooser(chooser));
    draft = await completeDraft();
  });

  test('a picture is chosen by keyboard, shown small, described; its words are saved as they are typed', async () => {
    await openAt(page, draft, 'paroles');
    await choose([{ name: 'salle.png', mimeType: 'image/png', buffer: await picture() }]);
    await told(page, '« salle.png » est joint.');
    await card().locator('img[src^="data:image/webp"]').waitFor();
    await isFine(page);
    await write(page, 'Description de l’image', 'Une salle claire, une table basse.');
    await expect
      .poll(async () => (await attachments())[0]?.alt, soon)
      .toBe('Une salle claire, une table basse.');
    await tabTo(page, card().getByRole('radio').first());
    await page.keyboard.press('Space');
    await expect.poll(async () => (await attachments())[0]?.recognisable, soon).toBe('nobody');
  });

  test('what is not said of it yet is told before the fiche is proposed, by a link to its place', async () => {
    await openAt(page, draft, 'proposer');
    const summary = page.locator('.sum');
    await page.getByRole('heading', { name: 'Il reste 1 réponse à donner' }).waitFor();
    const links = await summary.getByRole('link').allTextContents();
    expect(links.map((text) => text.replace(/\s/g, ' '))).toEqual([
      'Image 1, crédit : indiquez l’auteur',
    ]);
    await enter(page, 'link', 'Image 1, crédit');
    const [first] = await attachments();
    const credit = page.locator(`[id="attachments.${first?.id}.credit"]`);
    await expect.poll(() => hasFocus(page, credit), soon).toBe(true);
    await card().getByText('Indiquez l’auteur.').waitFor();
    expect(await page.locator('.rail a[aria-current]').first().textContent()).toContain(
      'Reste 1 réponse',
    );
    await isFine(page);
  });

  test('a name in its words is replaced where it stands', async () => {
    await write(page, 'Description de l’image', 'Une cuisine vide avec Kévin au fond');
    await page.getByRole('button', { name: 'Remplacer par cet exemple' }).waitFor();
    await enter(page, 'button', 'Remplacer par cet exemple');
    const field = page.getByLabel('Description de l’image', { exact: true });
    expect(await field.inputValue()).not.toContain('Kévin');
    await page
      .getByRole('button', { name: 'Remplacer par cet exemple' })
      .waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await attachments())[0]?.alt, soon)
      .toBe(await field.inputValue());
    await isFine(page);
  });

  test('saved over another save of the fiche; two versions of the same words are both shown', async () => {
    const [first] = await attachments();
    const { version } = await ask('GET', `/${draft.documentId}`);
    await ask('PUT', `/${draft.documentId}`, { version, advice: 'Former d’abord.' });
    await write(page, 'Crédit', "Liens d'Estives, 2024");
    await expect
      .poll(async () => (await attachments())[0]?.credit, soon)
      .toBe("Liens d'Estives, 2024");
    // Without a network the page cannot hear of the other save before it has its own words.
    await page.context().setOffline(true);
    await write(page, /^Légende/, 'Vue par moi');
    const now = (await ask('GET', `/${draft.documentId}`)).version;
    const path = `/${draft.documentId}/attachments/${first?.id}`;
    await send('PUT', path, { version: now, caption: 'Vue par une collègue' });
    await page.context().setOffline(false);
    await page.getByText('« Vue par une collègue »', { exact: false }).waitFor();
    await isFine(page);
    await enter(page, 'button', 'Garder ce que j’ai écrit ici');
    await expect.poll(async () => (await attachments())[0]?.caption, soon).toBe('Vue par moi');
  });

  test('what is refused is told in words, and nothing else is lost', async () => {
    await choose([
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Des notes') },
      { name: 'faux.png', mimeType: 'image/png', buffer: Buffer.from('Ce n’est pas une image.') },
    ]);
    await page.getByText('« notes.txt » n’est pas une image', { exact: false }).waitFor();
    await page.getByText('« faux.png » n’est ni une image', { exact: false }).waitFor();
    await isFine(page);
    for (const name of ['notes.txt', 'faux.png']) await enter(page, 'button', `Fermer ${name}`);
    expect(await page.locator('.sending').count()).toBe(0);
    expect(await attachments()).toHaveLength(1);
  });

  test('without a network it says what cannot be done, and sends the words when it is back', async () => {
    await page.context().setOffline(true);
    await write(page, 'Description de l’image', 'Une salle, hors connexion.');
    await tabTo(page, page.getByLabel('Crédit'));
    await page.getByText('n’est pas encore enregistré', { exact: false }).waitFor();
    await page
      .locator('#save')
      .filter({ hasText: /gardé ici/ })
      .waitFor();
    await page.context().setOffline(false);
    await expect
      .poll(async () => (await attachments())[0]?.alt, soon)
      .toBe('Une salle, hors connexion.');
  });

  test('words that the server does not have come back with the page, and leave this device once it has them', async () => {
    const kept = () =>
      page.evaluate<number>(
        `Object.keys(localStorage).filter((key) => key.startsWith('pratiques.joint.')).length`,
      );
    const way = '**/attachments/*';
    await page.route(way, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await write(page, 'Crédit', 'Gardé ici, 2026');
    expect(await kept()).toBe(1);
    await openAt(page, draft, 'essentiel');
    await page.unroute(way);
    await openAt(page, draft, 'paroles');
    await expect.poll(() => page.getByLabel('Crédit').inputValue(), soon).toBe('Gardé ici, 2026');
    await expect.poll(async () => (await attachments())[0]?.credit, soon).toBe('Gardé ici, 2026');
    await expect.poll(kept, soon).toBe(0);
  });

  test('taken off after a second word; the focus stays in the question', async () => {
    await enter(page, 'button', /^Retirer image 1/);
    const sure = page.getByRole('button', { name: 'Retirer salle.png' });
    await expect.poll(() => hasFocus(page, sure), soon).toBe(true);
    await isFine(page);
    await enter(page, 'button', 'Garder');
    expect(await attachments()).toHaveLength(1);
    await enter(page, 'button', /^Retirer image 1/);
    await page.keyboard.press('Enter');
    await told(page, 'Image 1 : fichier retiré.');
    expect(await attachments()).toEqual([]);
    await expect.poll(() => hasFocus(page, page.getByLabel('Choisir des images')), soon).toBe(true);
  });
}
