import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const site = createRequire(join(import.meta.dirname, '../../site/package.json'));
const axe = readFileSync(site.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it stands. */
export async function violationsOf(page: Page): Promise<string[]> {
  // Evaluated by the browser's protocol, not as a script of the page: the policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
