import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PracticeEntry } from '@pratiques/shared';
import { afterAll, beforeAll } from 'vitest';
import { signIn, signInTeam } from '../../accounts.ts';
import { completePractice } from '../../complete-practice.ts';
import { type Contributor, contributorOf, newDraft } from '../../contributions/contributor.ts';
import { movePanel } from '../../fiche.ts';
import { changeOf } from '../../library/changes.ts';
import { request } from '../../request.ts';
import { type Cms, startCms } from '../../strapi.ts';
import { trame } from '../documents.ts';
import { plain } from '../pictures.ts';
import { attachmentIn, attachOwn, documentWords, imageWords } from '../send.ts';

// One CMS for all that is published of attachments; each file of this folder is one subject.

export let cms: Cms;
export let token: string;
export let editeur: string;
export let owner: Contributor;
export let complete: Awaited<ReturnType<typeof completePractice>>;

/** Starts the CMS before the tests of this file, and stops it after them. */
export function withCms(): void {
  beforeAll(async () => {
    cms = await startCms();
    token = await signIn(cms, 'contributrice');
    editeur = await signInTeam(cms, 'editeur');
    owner = contributorOf(cms, token);
    complete = await completePractice(cms);
  });
  afterAll(() => cms.stop());
}

/** Names of the files that are kept of an attachment. */
export const kept = async (id: string) =>
  (await readdir(join(cms.env.DATA_DIR, 'uploads'))).filter((name) => name.startsWith(id)).sort();
/** Asks for a file as the publisher does. */
export const fetchFile = (name: string, bearer: string | undefined = cms.env.LIBRARY_TOKEN) =>
  fetch(`${cms.url}/api/library/files/${name}`, {
    headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
  });
export const picture = (width = 1_000) => plain(width, 500).jpeg().toBuffer();

/** Says something of an attachment in the panel. */
export async function describeAs(editor: string, documentId: string, id: string, body: object) {
  const path = `/workflow/fiches/practice/${documentId}/attachments/${id}` as const;
  return request(cms, `PUT ${path}`, { token: editor, body });
}

/** A complete practice with a picture and a document, accepted; `changed`: what an editor says anew of the picture. */
export async function accepted(changed: object = {}) {
  const { documentId } = await newDraft(owner, complete);
  const fiche = { kind: 'practice' as const, documentId };
  const bytes = await picture();
  const name = 'Zibelune Martin.jpg';
  const photo = attachmentIn(
    await attachOwn(cms, token, documentId, { bytes, name, fields: imageWords }),
  );
  const pdf = { bytes: await trame(), name: 'a.pdf', fields: documentWords };
  const document = attachmentIn(await attachOwn(cms, token, documentId, pdf));
  await owner(`POST /${documentId}/transitions`, { name: 'submit', version: 3 });
  const move = (move: string, comment = 'Un mot.') =>
    movePanel(cms, editeur, fiche, { name: move, comment });
  await move('examine');
  await move('accept');
  await describeAs(editeur, documentId, photo.id, changed);
  return { fiche, photo, document, move };
}
export const entryOf = async (documentId: string) =>
  PracticeEntry.parse((await changeOf(cms, documentId))?.entry);
