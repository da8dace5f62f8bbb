import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { z } from 'zod';
import { signIn, signInTeam } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { type Fiche, seeded } from '../fiche.ts';
import { dataIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// One CMS with a draft, and who asks for a look at it; each file of this folder is one subject.

export const word = 'xylophanie';

export let cms: Cms;
export let tokens: Record<'admin' | 'editeur' | 'onpe1' | 'comite1' | 'contributrice', string>;
export let draft: Fiche;
/** Readers have it: the committee reads it too. */
export let proposed: Fiche;
export let dispositif: Fiche;

/** Starts the CMS before the tests of this file, and stops it after them. */
export function withDraft(): void {
  beforeAll(async () => {
    cms = await startCms();
    tokens = {
      admin: await signInTeam(cms, 'admin'),
      editeur: await signInTeam(cms, 'editeur'),
      onpe1: await signInTeam(cms, 'onpe1'),
      comite1: await signInTeam(cms, 'comite1'),
      contributrice: await signIn(cms, 'contributrice'),
    };
    const { documentId } = await newDraft(contributorOf(cms, tokens.contributrice), {
      title: `Un titre ${word}`,
      managerEmail: 'direction@liens-estives.example',
    });
    draft = { kind: 'practice', documentId };
    proposed = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
    dispositif = await seeded(cms, 'dispositif', 'fiche-relais-parental');
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => cms.stop());
}

export const Link = z.object({ url: z.url(), expiresAt: z.iso.datetime() });
export const demand = (
  token: string | undefined,
  { kind, documentId }: Fiche = draft,
  body: unknown = {},
) => request(cms, `POST /workflow/fiches/${kind}/${documentId}/preview`, { token, body });
export const linkOf = async (token = tokens.editeur, fiche = draft, body: unknown = {}) =>
  dataIn(await demand(token, fiche, body), Link);
export const tokenIn = ({ url }: z.infer<typeof Link>) => url.split('/').at(-1) ?? '';
export const exchange = (token: string, bearer: string | undefined = cms.env.LIBRARY_TOKEN) =>
  request(cms, `GET /api/library/preview/${token}`, { token: bearer });

export const people = () => cms.strapi.db.query('admin::user');
export const editor = { where: { email: 'editeur@demo.example' } };
/** The test's own clock, without its timers: the rest of the CMS goes on. */
export const later = (minutes: number) =>
  vi.useFakeTimers({ now: Date.now() + minutes * 60_000, toFake: ['Date'] });
