import { ChangeRow, ChangesEnd, ChangesHeader } from '@pratiques/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workflow } from '../../src/workflow';
import { signInTeam } from '../accounts.ts';
import { documentsOf } from '../documents.ts';
import { movePanel, seeded } from '../fiche.ts';
import { type Cms, startCms } from '../strapi.ts';
import { readChanges } from './changes.ts';

// The answer is read a page at a time: what is published between two pages.

let cms: Cms;
let editeur: string;
beforeAll(async () => {
  cms = await startCms();
  editeur = await signInTeam(cms, 'editeur');
});
afterAll(() => cms.stop());

/** Reads the whole log; `meanwhile` happens before the given page is asked for. */
async function readWith(page: number, meanwhile: () => Promise<unknown>) {
  const pieces: string[] = [];
  for await (const piece of workflow(cms.strapi).library.changesAfter(0)) {
    pieces.push(piece);
    if (pieces.length === page) await meanwhile();
  }
  const lines = pieces.join('').trimEnd().split('\n');
  const [header, ...rows] = lines.map((line): unknown => JSON.parse(line));
  const { end, count } = ChangesEnd.parse(rows.pop());
  const { head } = ChangesHeader.parse(header);
  expect([end, count]).toEqual([head, rows.length]);
  return { head, rows: rows.map((row) => ChangeRow.parse(row)) };
}

const names = (rows: readonly ChangeRow[]) =>
  rows.map(({ kind, documentId, locale }) => `${kind}/${documentId}/${locale}`).sort();
const correct = async (slug: string) => {
  const fiche = await seeded(cms, 'practice', slug);
  const answer = await movePanel(cms, editeur, fiche, { name: 'correct', comment: 'Un motif.' });
  expect(answer.status).toBe(200);
};

test.each([
  ['before the first page', 1],
  ['between two pages', 2],
])('a fiche that changes %s is in the answer, once', async (_, page) => {
  const before = await readChanges(cms);
  const read = await readWith(page, () => correct('panjo-pays-de-fougeres'));
  expect(read.head).toBe(before.header.head);
  expect(names(read.rows)).toEqual(names(before.rows));
  const mine = read.rows.filter(({ sequence }) => sequence > read.head);
  expect(mine).toMatchObject([{ entry: { slug: 'panjo-pays-de-fougeres' } }]);
});

test('one that changes after it was given comes with the next question', async () => {
  const { rows, head } = await readWith(2, async () => {
    const themes = documentsOf(cms, 'theme');
    const given = await themes.findFirst({});
    await themes.update({ documentId: given?.documentId ?? '', data: { labelFr: 'Autre' } });
  });
  expect(new Set(names(rows)).size).toBe(rows.length);
  expect(rows.every(({ sequence }) => sequence <= head)).toBe(true);
  expect((await readChanges(cms, `?after=${head}`)).rows).toMatchObject([{ kind: 'theme' }]);
});
