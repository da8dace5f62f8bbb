import type { Page } from 'playwright-core';

/** What a page must never do: open a dialog, break its policy, run what somebody wrote, load from elsewhere. */
export interface Watch {
  readonly dialogs: string[];
  readonly violations: string[];
  readonly foreign: string[];
}

/** zod, inside Strapi's panel, tries once whether it may compile; it may not, and does without. */
export const panelTries: readonly string[] = ['script-src eval '];

/** Watches a page from its first byte on; to be called before it goes anywhere. */
export async function watch(
  page: Page,
  origin: string,
  tolerated: readonly string[] = [],
): Promise<Watch> {
  const seen: Watch = { dialogs: [], violations: [], foreign: [] };
  page.on('dialog', async (dialog) => {
    seen.dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== origin) seen.foreign.push(url);
  });
  await page.exposeFunction('reportViolation', (what: string) => {
    if (!tolerated.includes(what)) seen.violations.push(what);
  });
  await page.addInitScript(`
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      reportViolation([effectiveDirective, blockedURI, sample].join(' ')));
  `);
  return seen;
}
