import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RetentionName } from '@pratiques/shared';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { applyRetention } from '../../../src/personal-data/retention/run.ts';
import { countOf, type Fiche, force } from '../../fiche.ts';
import { type Cms, startCms } from '../../strapi.ts';

// One CMS for every rule of the register, with a clock that is moved, never slept; each file of this
// folder tries some, in the order of `retention.test.ts`: years go by from one to the next.

const Letter = z.object({ to: z.string(), subject: z.string() });
export let cms: Cms;
/** All that was sent: a clock that is moved by years also removes the mails' files. */
export const letters: z.infer<typeof Letter>[] = [];

/** Starts the CMS before the tests of this file, and stops it after them. */
export function withCms(): void {
  beforeAll(async () => {
    cms = await startCms();
    const email: { send: (mail: unknown) => Promise<unknown> } = cms.strapi
      .plugin('email')
      .service('email');
    const { send } = email;
    email.send = (mail) => {
      letters.push(Letter.parse(mail));
      return send(mail);
    };
  });
  afterAll(() => cms.stop());
}

export const start = new Date();
export const days = (n: number) => new Date(start.getTime() + n * 24 * 3_600_000);
export const apply = (now: Date) => applyRetention(cms.strapi, { now, dryRun: false });
export const look = (now: Date) => applyRetention(cms.strapi, { now, dryRun: true });
export const of = (reports: Awaited<ReturnType<typeof apply>>, name: RetentionName) =>
  reports.find((report) => report.name === name) ?? { due: -1, told: -1, since: null };
export const hasAccount = async (email: string) =>
  (await countOf(cms, 'up_users', { email })) === 1;
export const exists = async ({ documentId }: Fiche) =>
  (await countOf(cms, 'practices', { document_id: documentId })) > 0;
export const sentTo = (email: string, subject: string) =>
  letters.filter((letter) => letter.to === email && letter.subject === subject).length;
/** The seeded accounts are in use, so that years later only those of a test are not. */
export const everybodySignsIn = (at: Date) =>
  cms.strapi.db.connection('up_users').update({ last_sign_in_at: at });
export const touchedAt = (fiche: Fiche, at: Date) => force(cms, fiche, { updated_at: at });
export const fileIn = async (folder: string, name: string, at: Date) => {
  const path = join(cms.env.DATA_DIR, folder, name);
  await mkdir(join(cms.env.DATA_DIR, folder), { recursive: true });
  await writeFile(path, 'x');
  await utimes(path, at, at);
  return path;
};
