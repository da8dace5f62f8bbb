import { expect } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { jpeg } from '../attachments/pictures.ts';
import { attachmentIn, attachOwn } from '../attachments/send.ts';
import { completePractice } from '../complete-practice.ts';
import { movePanel, seeded } from '../fiche.ts';
import type { Cms } from '../strapi.ts';
import { type Contributor, contributionIn, newDraft } from './contributor.ts';

const online = 'panjo-pays-de-fougeres';

/** A's practices, and what stands under each parameter of a route in them. */
export interface Theirs {
  documentId: string;
  /** One that readers have: there is an attestation of nothing else. */
  online: string;
  parameters: Readonly<Record<string, string>>;
}

/** A practice in its contributor's hands that has one of everything: a picture, a passage, a request, a message. */
export async function fullFiche(cms: Cms, owner: Contributor, token: string): Promise<Theirs> {
  const complete = await completePractice(cms);
  const materialMeans = 'Une salle. Appeler le 06 39 98 12 34.';
  const { documentId, warnings } = await newDraft(owner, { ...complete, materialMeans });
  const key = warnings[0]?.key ?? '';
  const explanation = 'C’est la ligne publique du service.';
  await owner(`PUT /${documentId}/kept-passages/${key}`, { explanation });
  const fields = {
    alt: 'Une salle vide',
    credit: 'Le service',
    recognisable: 'nobody',
    rights: 'true',
  };
  const picture = await attachOwn(cms, token, documentId, { bytes: await jpeg(), fields });
  const { version } = contributionIn(await owner(`GET /${documentId}`));
  const submit = await owner(`POST /${documentId}/transitions`, { name: 'submit', version });
  expect(submit.status).toBe(200);
  await owner(`POST /${documentId}/messages`, { text: 'Un mot à l’équipe' });
  const editor = await signInTeam(cms, 'editeur');
  const requests = [{ path: 'title', text: 'Plus court ?' }];
  const move = { name: 'requestChanges', comment: 'Un mot.', requests };
  expect((await movePanel(cms, editor, { kind: 'practice', documentId }, move)).status).toBe(200);
  const [request] = contributionIn(await owner(`GET /${documentId}`)).requests;
  return {
    documentId,
    online: (await seeded(cms, 'practice', online)).documentId,
    parameters: {
      ':key': key,
      ':slug': online,
      '/attachments/:id': `/attachments/${attachmentIn(picture).id}`,
      '/requests/:id': `/requests/${request?.id}`,
    },
  };
}
