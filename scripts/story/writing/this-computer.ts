import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hasFocus, tabTo } from '../keyboard.ts';
import { idOf, isKept, signInBrowser, type } from './form.ts';
import { inBrowser, openPage, system, token, who } from './setting.ts';

/** What waits on a computer that others use, and what comes from Word. */
export function thisComputer(width: number): void {
  const context = inBrowser(width);
  test('somebody else on this computer never sees a text that waits here', async () => {
    const { page } = await openPage(context(), '/contribuer/fiches/nouvelle/#title');
    await page.locator('#title').waitFor();
    await context().setOffline(true);
    await type(page, 'title', 'Un texte qui attend');
    await page.getByText(/^Pas de connexion depuis/).waitFor();
    await page.close();
    await context().setOffline(false);
    await context().clearCookies();
    await signInBrowser(context(), system, 'contributrice@demo.example');
    const theirs = await openPage(context(), '/contribuer/fiches/nouvelle/#title');
    await theirs.page.locator('#title').waitFor();
    expect(await theirs.page.locator('#title').inputValue()).toBe('');
    await theirs.page.close();
    await context().clearCookies();
    await signInBrowser(context(), system, who);
    const mine = await openPage(context(), '/contribuer/fiches/nouvelle/#title');
    await mine.page.locator('#title').waitFor();
    expect(await mine.page.locator('#title').inputValue()).toBe('Un texte qui attend');
    await mine.page.close();
  });

  test('what is pasted from Word is as if it had been typed', async () => {
    const { page } = await openPage(context(), '/contribuer/fiches/nouvelle/#description');
    await tabTo(page, page.locator('#description'));
    await paste(
      page,
      'L\u2019\u00e9quipe\u00a0:\r\n\r\n\u00b7\tUn \u00ab\u00a0sas\u00a0\u00bb\r\n\u00b7\tUne reprise\r\n',
    );
    const text = "L'équipe :\n\n- Un « sas »\n- Une reprise";
    expect((await page.locator('#description').inputValue()).trimEnd()).toBe(text);
    const id = await idOf(page);
    await isKept(system, token, id, 'description', text);
    await page.keyboard.press('Control+Z');
    expect(await page.locator('#description').inputValue()).toBe('');
    expect(await hasFocus(page, page.locator('#description'))).toBe(true);
    await page.close();
  });

  test('a list pasted into an objective is an objective a line, what stood around it with them', async () => {
    const { page } = await openPage(context(), '/contribuer/fiches/nouvelle/#objectives.0');
    await type(page, 'objectives.0', 'Enfin');
    await page.keyboard.press('Home');
    await paste(page, '•\tRassurer\r\n•\tPréparer\r\n•\tRelier \r\n');
    const id = await idOf(page);
    await isKept(system, token, id, 'objectives', ['Rassurer', 'Préparer', 'RelierEnfin']);
    expect(await hasFocus(page, page.locator('[id="objectives.2"]'))).toBe(true);
    await page.close();
  });
}

/** Pastes a text where the caret is, as the browser does. */
const paste = (page: Page, text: string) =>
  page.evaluate(`{
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }`);
