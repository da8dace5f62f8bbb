import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from '../bootstrap/toolchain.mjs';

/** Files of more than a minute on two cores, the longest first: one that begins last runs alone. */
const long = [
  'site/publisher/faults/campaign.test.ts',
  'scripts/story/writing/writing.test.ts',
  'scripts/story/proposing/proposing.test.ts',
  'site/test/browser.test.ts',
  'site/src/search/damaged-index.test.ts',
  'scripts/story/following/following.test.ts',
  'site/publisher/publisher-kills.test.ts',
].map((path) => join(root, path));

const rank = ({ moduleId }: TestSpecification): number =>
  long.includes(moduleId) ? long.indexOf(moduleId) : long.length;

/** The order of a run; vitest's own for all that is not in the list. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = long.filter((path) => !existsSync(path));
    if (gone.length > 0) throw new Error(`The list of long test files names ${gone.join(', ')}.`);
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
