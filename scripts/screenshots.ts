// `npm run screenshots`: draws every kind of page, of the library, of the Espace contributeur and of the panel, from a demonstration of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { step } from './bootstrap/say.mjs';
import { root } from './bootstrap/toolchain.mjs';
import { buildAll } from './build/build-all.ts';
import { run } from './run.ts';
import { drawSpace } from './screenshots/draw-space.ts';
import { keptInDocs, type Shot, shots } from './screenshots/shots.ts';
import { launchChromium } from './story/chromium.ts';
import { enterPanel, openPractice } from './story/panel.ts';
import { type System, startSystem } from './story/system.ts';
import { demandChromium } from './test/chromium.ts';

const folders = { docs: join(root, 'docs'), others: join(root, 'screenshots') };

const fileOf = (name: string): string =>
  join(keptInDocs.has(name) ? folders.docs : folders.others, `${name}.png`);

async function drawShot(browser: Browser, site: string, { name, path, widths, ready }: Shot) {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    if (ready) await page.locator(ready).first().waitFor();
    // What the README shows is the first screen; elsewhere the whole page is looked at.
    const fullPage = !keptInDocs.has(`${name}-${width}`);
    await page.screenshot({ path: fileOf(`${name}-${width}`), fullPage });
    await page.close();
  }
}

async function drawPanel(browser: Browser, system: System) {
  const page: Page = await enterPanel(browser, system, 'editeur@demo.example');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: fileOf('panneau-accueil-1280') });
  await page.goto(`${system.cms}/admin/content-manager/collection-types/api::practice.practice`);
  await page.getByRole('row').nth(3).waitFor();
  await page.screenshot({ path: fileOf('panneau-liste-1280') });
  await openPractice(page, system, 'PANJO');
  // Strapi draws its side panels once the form stands.
  await page.getByRole('button', { name: 'Retirer du site' }).waitFor();
  await page.screenshot({ path: fileOf('panneau-fiche-1280') });
  const tab = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Aperçu' }).click();
  const preview = await tab;
  for (const width of [320, 1280]) {
    await preview.setViewportSize({ width, height: 900 });
    await preview.waitForLoadState('networkidle');
    await preview.screenshot({ path: fileOf(`apercu-${width}`) });
  }
}

async function drawStatus(browser: Browser, system: System) {
  const page = await enterPanel(browser, system, 'admin@demo.example');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'État du site' }).click();
  await page.getByText('Journal des publications').waitFor();
  await page.screenshot({ path: fileOf('panneau-etat-1280') });
}

await run(async () => {
  await demandChromium();
  await buildAll();
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const system = await step('Démonstration', () => startSystem());
  const browser = await launchChromium();
  try {
    await step('Bibliothèque', async () => {
      for (const shot of shots) await drawShot(browser, system.site, shot);
    });
    await step('Espace contributeur', () =>
      drawSpace(browser, system, fileOf, (name) => keptInDocs.has(name)),
    );
    await step('Panneau', async () => {
      await drawPanel(browser, system);
      await drawStatus(browser, system);
    });
  } finally {
    await browser.close();
    await system.stop();
  }
  process.stderr.write(`→ ${folders.others}\n`);
});
