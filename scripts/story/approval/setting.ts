import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ownDatabase } from '../../postgres/own-database.ts';
import { overflow, violations } from '../accessibility.ts';
import { launchChromium } from '../chromium.ts';
import { anOrganisation, newContributor, newDraft } from '../contributor.ts';
import { until } from '../reader.ts';
import { submission } from '../submission.ts';
import { type System, startSystem } from '../system.ts';
import { type Watch, watch } from '../watched-page.ts';
import { kept, saveElsewhere, signInBrowser } from '../writing/form.ts';

// One system for a manager and who asks them; each file of this folder is one subject.

/** Set to keep what each step looks like. */
const pictures = process.env.APPROVAL_PICTURES;

export let system: System;
export let database: Awaited<ReturnType<typeof ownDatabase>>;
let browser: Browser;

/** Starts the system before the tests of this file, and stops it after them. */
export function withSystem(): void {
  beforeAll(async () => {
    database = await ownDatabase();
    [system, browser] = await Promise.all([startSystem(database), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
}

/** The links of all mails to an address, oldest first. */
export function linksTo(address: string): string[] {
  const folder = join(system.dataDir, 'mail');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((mail) => mail.includes(`To: ${address}`))
    .flatMap((mail) => {
      const text = mail.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
      return /(\/contribuer\/accord\/#code=[0-9a-f]{64})/.exec(text)?.[1] ?? [];
    });
}

/** A fiche whose manager is to agree: its contributor's page and the manager's, for the tests around. */
export function asked(width: number) {
  const email = `accord${width}@asso.example`;
  const manager = `direction${width}@asso.example`;
  let token: string;
  let fiche: string;
  let contributor: Page;
  let page: Page;
  let watched: Watch;
  const contexts: BrowserContext[] = [];

  async function newPage(signedIn: boolean) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    contexts.push(context);
    if (signedIn) await signInBrowser(context, system, email);
    const page = await context.newPage();
    return { page, watched: await watch(page, system.site) };
  }
  let step = 0;
  const isFine = async (shown: Page) => {
    expect(await violations(shown)).toEqual([]);
    expect(await overflow(shown)).toBe(0);
    step += 1;
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await shown.screenshot({ path: join(pictures, `${step}-${width}.png`), fullPage: true });
  };
  const stateIs = (state: string) =>
    until(async () => (await kept(system, token, fiche)).approval.state === state);
  const newLink = async (but = '') => {
    await until(async () => (linksTo(manager).at(-1) ?? but) !== but);
    return linksTo(manager).at(-1) ?? '';
  };
  /** The one of the first mail. */
  const firstLink = () => linksTo(manager)[0] ?? '';
  /** Another page first: the same address with another code alone loads nothing anew. */
  const open = async (path: string) => {
    await page.goto('about:blank');
    await page.goto(system.site + path);
  };
  const dead = async (path: string) => {
    await open(path);
    await page.getByRole('alert').filter({ hasText: 'Ce lien ne sert plus' }).waitFor();
    await isFine(page);
  };

  beforeAll(async () => {
    token = await newContributor(system, email);
    const organisation = await anOrganisation(system, token);
    fiche = (await newDraft(system, token)).documentId;
    const answers = { ...submission(`accord ${width}`), organisation, managerEmail: manager };
    await saveElsewhere(system, token, fiche, answers);
    contributor = (await newPage(true)).page;
    ({ page, watched } = await newPage(false));
  });
  afterAll(() => Promise.all(contexts.map((context) => context.close())));
  return {
    manager,
    now: () => ({ token, fiche, contributor, page, watched }),
    isFine,
    stateIs,
    newLink,
    firstLink,
    open,
    dead,
  };
}
export type Asked = ReturnType<typeof asked>;
