import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ownDatabase } from '../../postgres/own-database.ts';
import { overflow, violations } from '../accessibility.ts';
import { launchChromium } from '../chromium.ts';
import { type System, startSystem } from '../system.ts';
import { type Watch, watch } from '../watched-page.ts';
import { signInBrowser, tokenOf } from './form.ts';

// One system for what is written in the form; each file of this folder is one subject.

export const who = 'contributeur2@demo.example';
export const password = 'Demonstration-2026!';
export let system: System;
export let browser: Browser;
/** For looking at what the server keeps, in a session of its own. */
export let token: string;

/** Starts the system before the tests of this file, and stops it after them. */
export function withSystem(): void {
  beforeAll(async () => {
    system = await startSystem(await ownDatabase());
    browser = await launchChromium();
    token = await tokenOf(system, who);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
}

/** A browser of somebody who is signed in, for the tests around. */
export function inBrowser(width: number): () => BrowserContext {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 900 } });
    await signInBrowser(context, system, who);
  });
  afterAll(() => context.close());
  return () => context;
}

/** Opens a page of the site, watched from its first byte. */
export async function openPage(
  context: BrowserContext,
  path: string,
): Promise<{ page: Page; watched: Watch }> {
  const page = await context.newPage();
  const watched = await watch(page, system.site);
  await page.goto(system.site + path);
  return { page, watched };
}

/** Nothing that a page must never do. */
export const still: Watch = { dialogs: [], violations: [], foreign: [] };

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Nothing that axe sees, nothing wider than the window. */
export async function sound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

/** Ends what is open in a browser, as twelve hours without use do: the server knows its sessions no more. */
export async function endSessionsIn(context: BrowserContext): Promise<void> {
  const answer = await context.request.post(`${system.site}/api/auth/logout`, { data: {} });
  if (!answer.ok()) throw new Error(`Ending the session answered ${answer.status()}.`);
}
