import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { practiceFields } from '@pratiques/shared';
import { findingsIn, findingsInOrganisation } from '@pratiques/shared/privacy';
import { expect, test } from 'vitest';
import { personalFault } from './changes/personal-fault.ts';
import { checkItem } from './library/checked-item.ts';
import { practice } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { treeOf } from './testing/tree-of.ts';

// The last look before readers: what got past every guard of the CMS is not shown.

const number = '06 39 98 12 34';
const telling = practice('panjo', { title: `Appeler la mère au ${number}` });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const identities = findingsIn(practiceFields, telling, sha256).map(({ identity }) => identity);

test('checked once more on the built site: a passage for which nobody answers keeps the last version; one that is signed off goes online', async () => {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-panjo', practice('panjo'));
  const publisher = await runPublisher(cms, folder);
  await publisher.until(({ sequence }) => sequence === 1);

  cms.publish('practice', 'doc-panjo', telling);
  const status = await publisher.until(({ sequence }) => sequence === 2);
  expect(status.quarantine).toEqual([
    {
      kind: 'practice',
      documentId: 'doc-panjo',
      path: 'title',
      reason: 'passage à vérifier : numéro de téléphone',
    },
  ]);
  expect((await publisher.page('/fiches/panjo/')).text).toContain('Fiche panjo');
  expect(JSON.stringify(treeOf(join(folder, 'data')))).not.toContain(number);

  cms.publish('practice', 'doc-panjo', telling, identities);
  const after = await publisher.until(({ sequence }) => sequence === 3);
  expect(after.quarantine).toEqual([]);
  expect((await publisher.page('/fiches/panjo/')).text).toContain(number);
});

function checked(changes: Parameters<typeof practice>[1]) {
  const key = { kind: 'practice', documentId: 'd', locale: 'fr' } as const;
  const read = checkItem(key, practice('panjo', changes));
  if (!read.valid) throw new Error(read.fault.path);
  return read.item;
}

test('another passage is not signed off with it', () => {
  const item = checked({ title: 'Appeler la mère au 06 39 98 12 35' });
  expect(personalFault(item, identities)?.path).toBe('title');
});

test('what is said of a picture is looked at too', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const size = { bytes: 1, sha256: 'a'.repeat(64), width: 1, height: 1, derivatives: [] };
  const words = { alt: 'Une salle.', caption: `Appeler la mère au ${number}`, credit: 'Service' };
  const item = checked({ attachments: [{ id, type: 'image', ...size, ...words }] });
  expect(personalFault(item, identities)?.path).toBe(`attachments.${id}.caption`);
});

test('the name of an organisation is looked at too: pages show it', () => {
  const key = { kind: 'organisation', documentId: 'd', locale: 'fr' } as const;
  const named = (shown: string, website: string | null = null) => {
    const read = checkItem(key, { name: shown, type: 'association-locale', website });
    if (!read.valid) throw new Error(read.fault.path);
    return read.item;
  };
  expect(personalFault(named('Association Clés de Toit'), [])).toBeNull();
  const name = 'Chez Mme Vandenberghe, assistante familiale';
  const person = named(name);
  expect(personalFault(person, [])).toEqual({
    path: 'name',
    reason: "passage à vérifier : nom d'une personne",
  });
  expect(personalFault(named('Les Passerelles', 'https://facebook.com/karim.oran'), [])?.path).toBe(
    'website',
  );
  const [finding] = findingsInOrganisation({ name, website: null }, sha256);
  expect(personalFault(person, [finding?.identity ?? ''])).toBeNull();
});
