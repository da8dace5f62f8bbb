import { join } from 'node:path';
import { expect } from 'vitest';
import type { Phase } from '../phase.ts';
import { pdf, picture } from './example-attachments.ts';
import { practice } from './example-entries.ts';
import type { FakeCms } from './fake-cms.ts';
import { runWithOrders } from './run-program.ts';
import { runPublisher } from './running-publisher.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeTemplates } from './tiny-templates.ts';
import { treeOf } from './tree-of.ts';

/** What readers get. */
export const www = (folder: string) => join(folder, 'data/releases/current/www');

/** What is attached: the publisher's own copy is what readers get, no more and no less. */
export const copies = (folder: string) => treeOf(join(folder, 'data/library/files'));
export const shownFiles = (folder: string) => treeOf(join(www(folder), 'fichiers'));

/** Long enough that the pages which show it are compressed. */
const long = (word: string) => `${word} `.repeat(500);

const first = (cms: FakeCms) =>
  practice('fiche-1', { title: long('Première'), attachments: [picture(cms, 1)] });
const second = (cms: FakeCms) => practice('fiche-2', { attachments: [picture(cms, 2)] });

export function firstLibrary(cms: FakeCms) {
  cms.publish('practice', 'doc-1', first(cms));
  cms.publish('practice', 'doc-2', second(cms));
  cms.publish('practice', 'doc-3', practice('fiche-3'));
}

/** One of each: a change, an addition, a withdrawal. */
export function secondLibrary(cms: FakeCms) {
  const attachments = [picture(cms, 3)];
  cms.publish('practice', 'doc-1', practice('fiche-1', { title: long('Changée'), attachments }));
  cms.publish('practice', 'doc-4', practice('fiche-4', { attachments: [pdf(cms, 4)] }));
  cms.unpublish('practice', 'doc-2');
}

/** What was done is taken back while the publisher is dead. */
export function takenBack(cms: FakeCms) {
  cms.publish('practice', 'doc-1', first(cms));
  cms.unpublish('practice', 'doc-4');
  cms.publish('practice', 'doc-2', second(cms));
}

export async function freshRender(cms: FakeCms, look: string) {
  const folder = temporaryFolder();
  const publisher = await runPublisher(cms, folder, { look });
  await publisher.until(({ sequence }) => sequence === cms.head);
  await publisher.stop();
  return treeOf(www(folder));
}

export async function killed(
  cms: FakeCms,
  folder: string,
  look: string,
  killAt: { phase: Phase; nth: number },
) {
  const distFolder = writeTemplates(join(folder, look), look);
  const program = runWithOrders({
    data: join(folder, 'data'),
    cmsUrl: cms.url,
    distFolder,
    killAt,
  });
  expect(await program.ended()).toEqual({ code: null, signal: 'SIGKILL' });
}
