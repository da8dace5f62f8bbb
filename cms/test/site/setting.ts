import { SiteState } from '@pratiques/shared';
import { afterAll, beforeAll } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { type Fiche, movePanel, seeded } from '../fiche.ts';
import { readChanges } from '../library/changes.ts';
import { dataIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { FakePublisher } from './fake-publisher.ts';

// One CMS and a publisher that says what it is told to; each file of this folder is one subject.

export let cms: Cms;
export let publisher: FakePublisher;
export let tokens: Record<'admin' | 'editeur' | 'onpe1' | 'comite1', string>;
export let practice: Fiche;

/** Starts both before the tests of this file, and stops them after them. */
export function withSite(): void {
  beforeAll(async () => {
    publisher = await FakePublisher.start();
    cms = await startCms({ PUBLISHER_URL: publisher.url });
    tokens = {
      admin: await signInTeam(cms, 'admin'),
      editeur: await signInTeam(cms, 'editeur'),
      onpe1: await signInTeam(cms, 'onpe1'),
      comite1: await signInTeam(cms, 'comite1'),
    };
    practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
  });
  afterAll(async () => {
    await cms.stop();
    publisher.stop();
  });
}

/** The publisher as it is when it shows all, but for what differs. */
export async function shows(change: object = {}) {
  const { header } = await readChanges(cms);
  publisher.status = {
    epoch: header.epoch,
    sequence: header.head,
    head: header.head,
    lastUpdate: { at: '2026-11-22T13:02:00.000Z', ms: 120, pages: 7 },
    quarantine: [],
    error: null,
    ...change,
  };
  return header;
}
export const ask = (fiche: Fiche, token: string | undefined = tokens.editeur) =>
  request(cms, `GET /workflow/fiches/${fiche.kind}/${fiche.documentId}/site`, { token });
export const stateOf = async (fiche = practice) => dataIn(await ask(fiche), SiteState);
export const move = (name: string) =>
  movePanel(cms, tokens.editeur, practice, { name, comment: 'Un motif.' });
