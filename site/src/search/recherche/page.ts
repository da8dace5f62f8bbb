import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { open, site } from './setting.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the page weighs, and how it is built for everybody. */
export function pageItself(): void {
  test('the page carries little of its own: no inline script, no style attribute, at most 15 kB of program', async () => {
    const page = await open();
    const scripts = await page
      .locator('script')
      .evaluateAll((all) => all.map((script) => script.getAttribute('src')));
    expect(scripts.every((src) => src?.startsWith('/_astro/'))).toBe(true);
    expect(await page.locator('[style]').count()).toBe(0);
    const sizes = scripts.map((src) => gzipSync(readFileSync(join(site.folder, src ?? ''))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`search page: ${total} B of compressed JavaScript, Pagefind aside`);
    expect(total).toBeLessThanOrEqual(15_000);
  });

  test.each([
    ['results', '?q=violences+conjugales&domain=protection-des-enfants'],
    ['nothing', '?q=xylophone'],
    ['every fiche', ''],
  ])('axe finds nothing to say and nothing overflows: %s', async (_, address) => {
    const page = await open(address, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(axe);
    const violations: unknown = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    );
    expect(violations).toEqual([]);
  });
}
