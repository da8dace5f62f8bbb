/** One package to build: where, from what, and what its result must hold. */
export type Step = {
  name: string;
  folder: string;
  /** Steps whose result this one reads. */
  after: string[];
  /** Paths inside the folder that the result does not depend on. */
  without: RegExp;
  /** A file that stands in `dist/` when the build went through. */
  result: string;
};

const TESTS = String.raw`\.test\.tsx?$|(^|/)(tests?|e2e)/`;

/** In the order in which they are built. */
export const STEPS: Step[] = [
  {
    name: 'shared',
    folder: 'shared',
    after: [],
    without: new RegExp(TESTS),
    result: 'index.js',
  },
  {
    name: 'workflow',
    folder: 'cms/plugins/workflow',
    after: ['shared'],
    without: new RegExp(TESTS),
    result: '.',
  },
  {
    name: 'cms',
    folder: 'cms',
    after: ['shared', 'workflow'],
    without: new RegExp(`${TESTS}|^(plugins|types/generated|public/uploads)/`),
    result: 'build/index.html',
  },
  {
    name: 'site',
    folder: 'site',
    after: ['shared'],
    // The publisher is not compiled: Node runs it as it is.
    without: new RegExp(`${TESTS}|^publisher/`),
    result: '.',
  },
];
