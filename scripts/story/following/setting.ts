import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ownDatabase } from '../../postgres/own-database.ts';
import { overflow, violations } from '../accessibility.ts';
import { launchChromium } from '../chromium.ts';
import { anOrganisation, newContributor, propose } from '../contributor.ts';
import { tabTo } from '../keyboard.ts';
import { submission } from '../submission.ts';
import { type System, startSystem } from '../system.ts';
import { memberOfTeam } from '../team.ts';
import { type Watch, watch } from '../watched-page.ts';

// One system for a fiche that is followed; each file of this folder is one subject.

export const password = 'Demonstration-2026!';
export let system: System;
export let browser: Browser;
export let editor: Awaited<ReturnType<typeof memberOfTeam>>;

/** Starts the system before the tests of this file, and stops it after them. */
export function withSystem(): void {
  beforeAll(async () => {
    [system, browser] = await Promise.all([ownDatabase().then(startSystem), launchChromium()]);
    editor = await memberOfTeam(system, 'editeur@demo.example');
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
}

/** What is asked at places of a fiche, with `requestChanges`. */
export const requests = (...texts: readonly (readonly [path: string, text: string])[]) => ({
  requests: texts.map(([path, text]) => ({ path, text })),
});

/** A page in which this contributor is signed in, as the space's own page does it. */
async function signedIn(email: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${system.site}/contribuer/`);
  const status = await page.evaluate(
    async (body) =>
      (
        await fetch('/api/auth/local', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-strapi-refresh-cookie': 'httpOnly' },
          body: JSON.stringify(body),
        })
      ).status,
    { identifier: email, password },
  );
  expect(status).toBe(200);
  return page;
}

/** Goes to a control with the Tab key and presses a key on it. */
export async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Stands in the window, below the bar that stays. */
export async function expectInSight(shown: Locator): Promise<void> {
  const box = await shown.boundingBox();
  expect(box?.y).toBeGreaterThan(40);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
}

/** A fiche that its contributor has proposed, and the page in which they follow it. */
export function followed(width: number) {
  const email = `suivi-${width}@association.example`;
  let page: Page;
  let token: string;
  let fiche: string;
  let seen: Watch;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const open = async (id = fiche) => {
    await page.goto(`${system.site}/contribuer/fiches/${id}/suivi/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Où en est la fiche' }).waitFor();
  };
  const isFine = async () => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  const said = (sentence: string) =>
    page.getByRole('status').filter({ hasText: sentence }).waitFor({ state: 'attached' });
  const stageIs = (label: string) =>
    page.locator('p.stage').first().filter({ hasText: label }).waitFor();

  /** Opens the answer to a request, which takes the focus. */
  const answerAt = async (name: RegExp) => {
    await pressOn(page, button(name));
    await page.locator('input[type=radio]:focus').waitFor();
  };

  beforeAll(async () => {
    token = await newContributor(system, email);
    const organisation = await anOrganisation(system, token);
    fiche = await propose(system, token, { ...submission(`suivies ${width}`), organisation });
    page = await signedIn(email, width);
    seen = await watch(page, system.site);
  });
  afterAll(() => page?.context().close());
  return {
    /** Once the tests run. */
    now: () => ({ page, token, fiche, seen }),
    button,
    open,
    isFine,
    said,
    stageIs,
    answerAt,
  };
}
export type Followed = ReturnType<typeof followed>;
