import type { Browser } from 'playwright-core';

const deadline = 30_000;

/** What a reader gets at an address: its status. */
export const statusOf = async (url: string): Promise<number> =>
  (await fetch(url, { redirect: 'manual' })).status;

/** Asks again until the answer is the one expected; the deadline is generous, nothing is measured here. */
export async function until(expected: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + deadline;
  while (!(await expected())) {
    if (Date.now() > end) throw new Error('Waited too long.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Slugs that a search finds, in a page opened afresh. */
export async function search(browser: Browser, site: string, query: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${site}/recherche/?q=${encodeURIComponent(query)}`);
    // Until it answers, the page offers the lists of the library.
    await page.locator('[role="status"]').filter({ hasNotText: 'par domaine' }).waitFor();
    return await page
      .locator('#resultats > li')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-slug') ?? ''));
  } finally {
    await page.close();
  }
}
