import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ownDatabase } from '../../postgres/own-database.ts';
import { overflow, violations } from '../accessibility.ts';
import { launchChromium } from '../chromium.ts';
import { enter, untilFocus } from '../keyboard.ts';
import { type System, startSystem } from '../system.ts';
import { type Watch, watch } from '../watched-page.ts';

// One system for the life of an account; each file of this folder is one subject.

export const password = 'Une-phrase-longue-2026';
export const another = 'Une-autre-phrase-2026';
export const third = 'Encore-une-phrase-2026';
/** Set to keep what each step looks like. */
const pictures = process.env.ACCOUNT_PICTURES;

export let system: System;
let browser: Browser;

/** Starts the system before the tests of this file, and stops it after them. */
export function withSystem(): void {
  beforeAll(async () => {
    system = await startSystem(await ownDatabase());
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
}

/** Somebody who has no account yet, and the page in which they make one, for the tests around. */
export function somebody(width: number) {
  const email = `claire${width}@asso.example`;
  let context: BrowserContext;
  let page: Page;
  let watched: Watch;
  beforeAll(async () => {
    ({ context, page, watched } = await newBrowser());
  });
  afterAll(() => context.close());

  async function newBrowser() {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    return { context, page, watched: await watch(page, system.site) };
  }
  const go = (path: string) => page.goto(system.site + path);
  const at = (path: string) => page.waitForURL((url) => url.pathname === path);
  /** Nothing that axe sees, nothing wider than the window. */
  async function sound(step: string) {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${step}-${width}.png`), fullPage: true });
  }
  /** The summary of errors has the focus, and its link leads to the field. */
  async function refused(sentence: string, field?: string) {
    const summary = page.getByRole('alert').filter({ hasText: sentence });
    await summary.waitFor();
    await untilFocus(page, summary);
    expect(await page.title()).toMatch(/^Erreur : /);
    if (field === undefined) return;
    await enter(page, 'link', sentence);
    const label = page.getByLabel(field, { exact: true });
    await untilFocus(page, label);
    expect(await label.getAttribute('aria-invalid')).toBe('true');
  }
  return { email, now: () => ({ context, page, watched }), newBrowser, go, at, sound, refused };
}
export type Person = ReturnType<typeof somebody>;
