import type { Locator, Page } from 'playwright-core';

const focused = (page: Page, target: Locator): Locator => target.and(page.locator(':focus'));

/** Whether something has the focus now. */
export const hasFocus = async (page: Page, target: Locator): Promise<boolean> =>
  (await focused(page, target).count()) === 1;

/** Waits until something has the focus. */
export const untilFocus = (page: Page, target: Locator): Promise<void> =>
  focused(page, target).waitFor();

/** Presses Tab until something has the focus: who has no mouse gets there, or the test fails. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let times = 0; times < 120; times += 1) {
    if (await hasFocus(page, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

/** Writes in a field, over what it holds. */
export async function write(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** Presses a button or follows a link by Enter. */
export async function enter(
  page: Page,
  role: 'button' | 'link',
  name: string | RegExp,
): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }).first());
  await page.keyboard.press('Enter');
}
