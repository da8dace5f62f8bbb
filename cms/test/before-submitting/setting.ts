import { afterAll, beforeAll } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { type Contributor, contributorOf } from '../contributions/contributor.ts';
import { type Cms, startCms } from '../strapi.ts';

// One CMS for what a contributor looks at before proposing; each file of this folder is one subject.

export let cms: Cms;
export let owner: Contributor;
export let other: Contributor;
export let tokens: Record<'owner' | 'editor', string>;
export let complete: Awaited<ReturnType<typeof completePractice>>;

/** Starts the CMS before the tests of this file, and stops it after them. */
export function withCms(): void {
  beforeAll(async () => {
    cms = await startCms();
    tokens = {
      owner: await signIn(cms, 'contributrice'),
      editor: await signInTeam(cms, 'editeur'),
    };
    owner = contributorOf(cms, tokens.owner);
    other = contributorOf(cms, await signIn(cms, 'contributeur2'));
    complete = await completePractice(cms);
  });
  afterAll(() => cms.stop());
}

export const practice = (documentId: string) => ({ kind: 'practice' as const, documentId });
