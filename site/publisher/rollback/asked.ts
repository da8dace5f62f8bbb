import { BuildName } from '../release/build-name.ts';
import { Refused } from './refused.ts';

/** What an operator wants of the releases. */
export type Asked = 'list' | 'previous' | 'latest' | { readonly build: string };

export function readAsked(args: readonly string[]): Asked {
  const [first, ...more] = args;
  if (first === undefined) return 'previous';
  if (more.length === 0) {
    if (first === '--list') return 'list';
    if (first === '--latest') return 'latest';
    const build = BuildName.safeParse(first);
    if (build.success) return { build: build.data };
  }
  throw new Refused(
    'Rien d’autre que : `npm run rollback` (la version d’avant), `-- --list`, `-- VERSION` ou `-- --latest`.',
    'Nothing but: `npm run rollback` (the release before), `-- --list`, `-- RELEASE` or `-- --latest`.',
  );
}
