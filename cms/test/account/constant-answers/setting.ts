import { afterAll, beforeAll } from 'vitest';
import { type Cms, startCms } from '../../strapi.ts';
import { change, newAccount } from '../accounts.ts';

// One CMS, an account of each kind and addresses without one; each file of this folder is one subject.

export const known = 'connue@asso.example';
export const unconfirmed = 'attend@asso.example';
export const blocked = 'suspendue@asso.example';
let nth = 0;
/** Another address without an account. */
export const unknown = () => `personne${++nth}@asso.example`;

export let cms: Cms;

/** Starts the CMS before the tests of this file, and stops it after them. */
export function withAccounts(): void {
  beforeAll(async () => {
    cms = await startCms();
    for (const email of [known, unconfirmed, blocked]) await newAccount(cms, email);
    await change(cms, unconfirmed, { confirmed: false });
    await change(cms, blocked, { blocked: true });
  });
  afterAll(() => cms.stop());
}
