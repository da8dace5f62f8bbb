import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { signIn, signInTeam } from '../../accounts.ts';
import { type Contributor, contributorOf, newDraft } from '../../contributions/contributor.ts';
import { type Cms, startCms } from '../../strapi.ts';
import { jpeg } from '../pictures.ts';
import { attachmentIn, attachOwn } from '../send.ts';

// One CMS for all that is tested of what is kept; each file of this folder is one subject.

export let cms: Cms;
export let token: string;
export let otherToken: string;
export let editeur: string;
export let owner: Contributor;
export let other: Contributor;

/** Starts the CMS before the tests of this file, and stops it after them. */
export function withCms(): void {
  beforeAll(async () => {
    cms = await startCms();
    token = await signIn(cms, 'contributrice');
    otherToken = await signIn(cms, 'contributeur2');
    editeur = await signInTeam(cms, 'editeur');
    owner = contributorOf(cms, token);
    other = contributorOf(cms, otherToken);
  });
  afterAll(() => cms.stop());
}

/** Names of the files that are kept of an attachment. */
export const kept = async (id: string) =>
  (await readdir(join(cms.env.DATA_DIR, 'uploads'))).filter((name) => name.startsWith(id));

/** What is known of an attachment that nobody described. */
export const none = {
  alt: null,
  title: null,
  caption: null,
  credit: null,
  recognisable: null,
  rights: false,
};

/** A draft with one picture. */
export async function illustrated(fields: Record<string, string> = {}) {
  const { documentId } = await newDraft(owner);
  const answer = await attachOwn(cms, token, documentId, { bytes: await jpeg(), fields });
  const { id } = attachmentIn(answer);
  return { documentId, id, kind: 'practice' as const };
}
