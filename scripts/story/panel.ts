import type { Browser, Page } from 'playwright-core';
import type { System } from './system.ts';

const password = 'Demonstration-2026!';

/** A member of the team in the real panel. */
export async function enterPanel(browser: Browser, { cms }: System, email: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(`${cms}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

/** Opens a practice as the editor does: from the list, by its title. */
export async function openPractice(page: Page, { cms }: System, title: string): Promise<void> {
  await page.goto(
    `${cms}/admin/content-manager/collection-types/api::practice.practice?_q=${encodeURIComponent(title)}`,
  );
  await page.getByText(title).first().click();
  await page.getByRole('heading', { name: title }).waitFor();
}

/** Clicks a move of the side panel; a comment is written when the move asks for one. */
export async function clickMove(page: Page, label: string, comment?: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  if (comment === undefined) return;
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await dialog.getByRole('textbox').fill(comment);
  await dialog.getByRole('button', { name: label, exact: true }).click();
}
