import { Contribution } from '@pratiques/shared';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { enter, tabTo } from '../keyboard.ts';
import { until } from '../reader.ts';
import type { System } from '../system.ts';

const password = 'Demonstration-2026!';
const cookie = { 'x-strapi-refresh-cookie': 'httpOnly' };
const Session = z.object({ jwt: z.string() });
const One = z.object({ data: Contribution });
const Many = z.object({ data: z.array(Contribution) });

/** Signs a browser in, as the sign-in page does. */
export async function signInBrowser(context: BrowserContext, { site }: System, email: string) {
  const answer = await context.request.post(`${site}/api/auth/local`, {
    headers: cookie,
    data: { identifier: email, password },
  });
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}.`);
}

/** A token of a session of its own, for looking at what the server keeps. */
export async function tokenOf({ site }: System, email: string): Promise<string> {
  const answer = await fetch(`${site}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: email, password }),
  });
  return Session.parse(await answer.json()).jwt;
}

const read = async ({ site }: System, token: string, path: string): Promise<unknown> => {
  const headers = { authorization: `Bearer ${token}`, 'accept-language': 'fr' };
  return (await fetch(`${site}/api/contributions${path}`, { headers })).json();
};

/** A fiche as the server keeps it. */
export const kept = async (system: System, token: string, id: string): Promise<Contribution> =>
  One.parse(await read(system, token, `/${id}`)).data;

export const allKept = async (system: System, token: string): Promise<Contribution[]> =>
  Many.parse(await read(system, token, '')).data;

/** Saves an answer from elsewhere, over whatever version is kept. */
export async function saveElsewhere(system: System, token: string, id: string, answers: object) {
  const { version } = await kept(system, token, id);
  const answer = await fetch(`${system.site}/api/contributions/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ version, ...answers }),
  });
  if (!answer.ok) throw new Error(`Saving elsewhere answered ${answer.status}.`);
}

/** The id in the address of a fiche that has begun. */
export async function idOf(page: Page): Promise<string> {
  await page.waitForURL(/\/contribuer\/fiches\/[a-z0-9]{24}\//);
  return /fiches\/([a-z0-9]{24})\//.exec(page.url())?.[1] ?? '';
}

/** What stands in the bar: « Enregistré à 12 h 20 ». */
export const saveLine = (page: Page) => page.locator('#save');

export const isSaved = (page: Page): Promise<void> =>
  saveLine(page)
    .filter({ hasText: /^Enregistré à/ })
    .waitFor();

/** Waits until the server keeps an answer. */
export const isKept = (system: System, token: string, id: string, name: string, value: unknown) =>
  until(async () => {
    const all: Record<string, unknown> = await kept(system, token, id);
    return JSON.stringify(all[name]) === JSON.stringify(value);
  });

/** Writes in a field by its id, by keyboard. */
export async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, page.locator(`[id="${id}"]`));
  await page.keyboard.insertText(text);
}

/** Chooses in a list that is searched by typing. */
export async function pick(page: Page, id: string, typed: string): Promise<void> {
  await tabTo(page, page.locator(`[id="${id}"]`));
  // All at once, as a word that is pasted or dictated.
  await page.keyboard.insertText(typed);
  await page.locator(`#q-${id} [role=option]`).first().waitFor();
  const chosen = page.locator(`#q-${id} .chips button`);
  const before = await chosen.count();
  await page.locator(`#q-${id} [role=option].on`).waitFor();
  await page.keyboard.press('Enter');
  await chosen.nth(before).waitFor();
  await page.keyboard.press('Escape');
}

/** Ticks a box, or chooses one of several buttons, by its id and keys alone. */
export async function tick(page: Page, id: string): Promise<void> {
  const control = page.locator(`[id="${id}"]`);
  if ((await control.getAttribute('type')) === 'checkbox') {
    await tabTo(page, control);
    return page.keyboard.press('Space');
  }
  // One button of the group is reached by Tab; arrows go on from there.
  const group = page.locator(`input[name="${await control.getAttribute('name')}"]`);
  await tabTo(page, group.first());
  await page.keyboard.press('Space');
  for (let turn = 0; turn < 12 && !(await control.isChecked()); turn += 1)
    await page.keyboard.press('ArrowDown');
}

/** Goes to the next section by the link at its foot. */
export async function nextSection(page: Page, title: string): Promise<void> {
  await enter(page, 'link', title);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}
