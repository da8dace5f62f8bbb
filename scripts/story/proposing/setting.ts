import { Contribution } from '@pratiques/shared';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { ownDatabase } from '../../postgres/own-database.ts';
import { overflow, violations } from '../accessibility.ts';
import { launchChromium } from '../chromium.ts';
import { anOrganisation, newContributor } from '../contributor.ts';
import { submission } from '../submission.ts';
import { type System, startSystem } from '../system.ts';

// One system for what happens before a fiche is proposed; each file of this folder is one subject.

export let system: System;
export let browser: Browser;
let token: string;
let organisation: string;
const email = 'avant@association.example';
const password = 'Demonstration-2026!';

/** Starts the system before the tests of this file, and stops it after them. */
export function withSystem(): void {
  beforeAll(async () => {
    [system, browser] = await Promise.all([ownDatabase().then(startSystem), launchChromium()]);
    token = await newContributor(system, email);
    organisation = await anOrganisation(system, token);
  });
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });
}

const Answer = z.object({ data: Contribution });

/** Sends to the CMS what the contributor's other device would. */
export async function send(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${system.site}/api/contributions${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : null,
  });
  const json: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
  return json;
}

/** The same, for a contribution. */
export const ask = async (method: string, path: string, body?: object): Promise<Contribution> =>
  Answer.parse(await send(method, path, body)).data;

/** A draft of a whole practice, but for what differs. */
export const completeDraft = (answers: object = {}) =>
  ask('POST', '', { ...submission('proposés'), organisation, ...answers });

/** A page of the contributor, signed in as the space's own page does it. */
export async function signedIn(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${system.site}/contribuer/`);
  const status = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'x-strapi-refresh-cookie': 'httpOnly' };
      const answer = await fetch('/api/auth/local', {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return answer.status;
    },
    { identifier: email, password },
  );
  expect(status).toBe(200);
  return page;
}

/** Opens a fiche at a place of its form. */
export async function openAt(page: Page, { documentId }: Contribution, hash: string) {
  // The same page with another hash is no new page.
  await page.goto('about:blank');
  await page.goto(`${system.site}/contribuer/fiches/${documentId}/#${hash}`);
  await page.locator('#fiche h1').waitFor();
}

/** Saving waits for a second without a key, and a busy machine is slow. */
export const soon = { timeout: 20_000 };

/** Nothing that axe finds, nothing wider than the window. */
export async function isFine(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

/** Waits for what the status region tells. */
export const told = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });
