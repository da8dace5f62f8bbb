/** One thing to build: where, from what, and what its result must hold. */
export type Step = {
  name: string;
  folder: string;
  /** The script of the folder's package.json. */
  script: string;
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
    script: 'build',
    after: [],
    without: new RegExp(TESTS),
    result: 'index.js',
  },
  {
    name: 'workflow',
    folder: 'cms/plugins/workflow',
    script: 'build',
    after: ['shared'],
    without: new RegExp(`${TESTS}|^admin/`),
    result: '.',
  },
  {
    name: 'cms',
    folder: 'cms',
    script: 'build',
    after: ['shared', 'workflow'],
    without: new RegExp(`${TESTS}|^(plugins|src/admin|types/generated|public/uploads)/`),
    result: 'src/index.js',
  },
  {
    // Ten times as long to build as the server: of the CMS's sources it reads the configuration and what is drawn.
    name: 'panel',
    folder: 'cms',
    script: 'build:panel',
    after: ['shared'],
    without: new RegExp(
      `${TESTS}|^(seed|types/generated|public/uploads)/|^src/(?!admin/|$)|^plugins/[^/]+/server/`,
    ),
    result: 'build/index.html',
  },
  {
    name: 'site',
    folder: 'site',
    script: 'build',
    after: ['shared'],
    // The publisher is not compiled: Node runs it as it is.
    without: new RegExp(`${TESTS}|^publisher/`),
    result: '.',
  },
];
