import { join } from 'node:path';
import { expect, test } from 'vitest';
import { practice } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { treeOf } from './testing/tree-of.ts';

// A page that the templates cannot make: the old one stays, nothing claims a new one, the editor is told.

async function library(...slugs: string[]) {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  for (const slug of slugs) cms.publish('practice', `doc-${slug}`, practice(slug));
  const publisher = await runPublisher(cms, folder);
  const shown = () =>
    publisher.until(({ epoch, sequence }) => epoch === cms.epoch && sequence === cms.head);
  await shown();
  return {
    cms,
    shown,
    async site() {
      await shown();
      const site = treeOf(join(folder, 'data/releases/current/www'));
      return {
        fiches: Object.keys(site).filter((file) => file.startsWith('fiches/')),
        text: (file: string) => (site[file] ?? '').replace('<!doctype html>look-1:', ''),
      };
    },
  };
}

const impossible = (slug: string) => practice(slug, { title: 'impossible' });
const quarantined = (documentId: string) => ({
  kind: 'practice',
  documentId,
  path: 'page',
  reason: 'la page n’a pas pu être composée',
});

test('a page that was there keeps its old version; its fiche is named, the rest goes online', async () => {
  const { cms, shown, site } = await library('panjo');
  cms.publish('practice', 'doc-panjo', impossible('panjo'));
  cms.publish('practice', 'doc-2', practice('ecoute'));
  const { quarantine, error } = await shown();
  expect(quarantine).toEqual([quarantined('doc-panjo')]);
  expect(error).toContain('/fiches/panjo/');
  expect((await site()).fiches).toEqual(['fiches/ecoute/index.html', 'fiches/panjo/index.html']);
  expect((await site()).text('fiches/panjo/index.html')).toBe('Fiche panjo');
  cms.publish('practice', 'doc-panjo', practice('panjo', { title: 'Réparée' }));
  expect(await shown()).toMatchObject({ quarantine: [], error: null });
  expect((await site()).text('fiches/panjo/index.html')).toBe('Réparée');
});

test('a page that was never there is named by no list until it can be made', async () => {
  const { cms, shown, site } = await library('panjo');
  cms.publish('practice', 'doc-2', impossible('ecoute'));
  cms.publish('practice', 'doc-3', practice('relais'));
  expect(await shown()).toMatchObject({ quarantine: [quarantined('doc-2')] });
  expect((await site()).text('index.html')).toBe('Fiche panjo|Fiche relais');
  expect((await site()).fiches).toEqual(['fiches/panjo/index.html', 'fiches/relais/index.html']);
  cms.publish('practice', 'doc-2', practice('ecoute'));
  expect(await shown()).toMatchObject({ quarantine: [], error: null });
  expect((await site()).text('index.html')).toBe('Fiche ecoute|Fiche panjo|Fiche relais');
});

test('a fiche whose new address cannot be shown stays at the former one', async () => {
  const { cms, shown, site } = await library('panjo');
  cms.publish('practice', 'doc-panjo', impossible('fougeres'));
  expect(await shown()).toMatchObject({ quarantine: [quarantined('doc-panjo')] });
  expect((await site()).fiches).toEqual(['fiches/panjo/index.html']);
  cms.publish('practice', 'doc-panjo', practice('fougeres'));
  await shown();
  expect((await site()).fiches).toEqual(['fiches/fougeres/index.html', 'fiches/panjo/moved.txt']);
});

test('it keeps no page that was another fiche’s, which is unpublished', async () => {
  const { cms, shown, site } = await library('panjo');
  cms.publish('practice', 'doc-panjo', practice('fougeres'));
  cms.publish('practice', 'doc-2', practice('panjo', { title: 'Une autre' }));
  await shown();
  cms.publish('practice', 'doc-panjo', impossible('bretagne'));
  cms.unpublish('practice', 'doc-2');
  await shown();
  expect((await site()).fiches).toEqual(['fiches/fougeres/index.html', 'fiches/panjo/gone.html']);
});

test('nor after another log, when nobody knows whose page it was', async () => {
  const others = Array.from({ length: 12 }, (_, n) => `fiche-${n}`);
  const { cms, shown, site } = await library('panjo', ...others);
  cms.restore('epoch-2');
  for (const slug of others) cms.publish('practice', `doc-${slug}`, practice(slug));
  cms.publish('practice', 'doc-2', practice('panjo'));
  cms.publish('practice', 'doc-2', impossible('fougeres'));
  expect(await shown()).toMatchObject({ quarantine: [quarantined('doc-2')] });
  expect((await site()).fiches).toHaveLength(12);
  expect((await site()).fiches).not.toContain('fiches/panjo/index.html');
});

test('a withdrawn fiche disappears even when the page that says so cannot be made', async () => {
  const { cms, shown, site } = await library('panjo');
  cms.publish('practice', 'doc-2', practice('ecoute', { themes: ['impossible'] }));
  await shown();
  cms.unpublish('practice', 'doc-2');
  expect(await shown()).toMatchObject({ quarantine: [quarantined('doc-2')] });
  expect((await site()).fiches).toEqual(['fiches/panjo/index.html']);
  expect((await site()).text('index.html')).toBe('Fiche panjo');
});
