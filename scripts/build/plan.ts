import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, sourcesOf } from './fingerprint.ts';
import type { Step } from './steps.ts';

/** Which steps are to be built, and the fingerprint that each will bear. */
export type Plan = { step: Step; wanted: string; current: boolean }[];

// Kept in dist, so that the stamp goes when the result goes.
export const stampOf = (root: string, step: Step) =>
  join(root, step.folder, 'dist', `.built-${step.name}`);

/** Compares what each package was built from with what it holds now. */
export function planBuild(root: string, steps: Step[]): Plan {
  const house = ['tsconfig.base.json', 'pnpm-lock.yaml'].filter((file) =>
    existsSync(join(root, file)),
  );
  const tooling = fingerprint(root, house, [process.version]);
  const known = new Map<string, string>();
  return steps.map((step) => {
    const folder = join(root, step.folder);
    const before = step.after.map((name) => known.get(name) ?? '');
    const wanted = fingerprint(folder, sourcesOf(folder, step.without), [tooling, ...before]);
    known.set(step.name, wanted);
    const stamp = stampOf(root, step);
    const current =
      existsSync(join(folder, 'dist', step.result)) &&
      existsSync(stamp) &&
      readFileSync(stamp, 'utf8') === wanted;
    return { step, wanted, current };
  });
}
