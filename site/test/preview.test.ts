import { type FicheKind, type PreviewedFiche, previewOf } from '@pratiques/shared';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Renderer } from '../src/renderer/renderer.ts';
import { loadRenderer } from './render-site.ts';
import { seeds } from './sample.ts';

// A draft may lack anything: its preview is a page all the same.

let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer();
});

const fiches = seeds.flatMap((item) =>
  item.kind === 'practice' || item.kind === 'dispositif' ? [item] : [],
);
const dated = {
  firstPublishedAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:00.000Z',
};

/** What the CMS would send of a fiche with these values. */
const drafted = (kind: FicheKind, values: object, more: object = {}) =>
  // The schema is picked by the kind; TypeScript does not follow the pair.
  ({
    kind,
    documentId: 'a-draft',
    locale: 'fr',
    expiresAt: '2026-11-22T13:12:00.000Z',
    proposedOrganisation: null,
    entry: previewOf(kind, { provenance: 'declared', ...dated, ...values }),
    ...more,
  }) as PreviewedFiche;

async function preview(fiche: PreviewedFiche, items = seeds) {
  const response = await renderer.preview(items, fiche, 'http://localhost:4321', '/apercu-files/');
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('cette page n’est pas publiée');
  expect(html).not.toMatch(/undefined|\[object|>null</);
  return html;
}

const one = (kind: FicheKind) => {
  const found = fiches.find((item) => item.kind === kind);
  if (!found) throw new Error(`no ${kind} in the seeds`);
  return found;
};
const emptied = (['practice', 'dispositif'] as const).flatMap((kind) =>
  Object.keys(one(kind).entry)
    .filter((name) => !(name in dated) && name !== 'provenance')
    .map((name) => [kind, name] as const),
);

test.each(fiches.map((item) => [item.entry.slug, item] as const))('%s, whole', async (_, item) => {
  const html = await preview(drafted(item.kind, item.entry));
  expect(html).toContain('<h1>');
  expect(html).not.toContain('À compléter');
});

test.each(['practice', 'dispositif'] as const)('a %s of which nothing is written', async (kind) => {
  expect(await preview(drafted(kind, {}))).toContain('<h1>À compléter</h1>');
});

describe.each([[null], [[]], [''], [[{}]], [[{ type: 'image' }]]])('with %j instead', (nothing) => {
  test.each(emptied)('of a %s’s %s', async (kind, name) => {
    await preview(drafted(kind, { ...one(kind).entry, [name]: nothing }));
  });
});

test('what is asked before publication and missing is said, what is optional is left out', async () => {
  const { entry } = one('practice');
  const html = await preview(
    drafted('practice', {
      ...entry,
      objectives: [],
      description: null,
      advice: null,
      maturity: null,
    }),
  );
  expect(html.match(/À compléter/g)).toHaveLength(3);
});

test('an organisation that waits for the team is named in the preview', async () => {
  const values = { ...one('practice').entry, organisation: 'a-proposed-organisation' };
  expect(await preview(drafted('practice', values))).toContain('une organisation non précisée');
  const proposedOrganisation = {
    name: 'Maison Xylophanie',
    type: 'association-locale',
    website: null,
  };
  const html = await preview(drafted('practice', values, { proposedOrganisation }));
  expect(html).toContain('Maison Xylophanie');
  expect(html).not.toMatch(/organisation non précisée/i);
});

test('a row under way shows what it has; a bad paragraph goes, the others stay', async () => {
  const { entry } = one('practice');
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
  const html = await preview(
    drafted('practice', {
      ...entry,
      effects: [
        {
          beneficiary: 'Les parents',
          expected: null,
          observed: null,
          evidence: null,
          date: 'hier',
        },
      ],
      context: [paragraph('Un premier.'), { type: 'code', children: [] }, paragraph('Un second.')],
    }),
  );
  for (const text of ['Les parents', 'Un premier.', 'Un second.']) expect(html).toContain(text);
});

test('the draft takes the place of its own published text, and its address from anybody', async () => {
  const { entry, documentId } = one('practice');
  const draft = { ...entry, title: 'Un titre nouveau' };
  for (const id of [documentId, 'another-document'])
    expect(await preview(drafted('practice', draft, { documentId: id }))).toContain(
      '<h1>Un titre nouveau</h1>',
    );
});

test('says until when, and is no page for search engines', async () => {
  const html = await preview(drafted('practice', one('practice').entry));
  expect(html).toContain('Lien valable jusqu’à 14\u00a0h\u00a012.');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toMatch(
    /rel="canonical"|application\/ld\+json|En ligne depuis|application\/json/,
  );
});

test('a translation is shown in the French pages, which say so', async () => {
  const html = await preview(
    drafted('practice', { ...one('practice').entry, title: 'A practice' }, { locale: 'en' }),
  );
  expect(html).toContain('<h1>A practice</h1>');
  expect(html).toContain('Texte anglais');
});

test('the published page of the same fiche says nothing of a preview', async () => {
  const library = renderer.createLibrary(seeds);
  const url = `/fiches/${one('practice').entry.slug}/`;
  const html = await (await renderer.render(url, library, 'http://localhost:4321')).text();
  expect(html).not.toMatch(/Aperçu|noindex/);
  expect(html).toContain('rel="canonical"');
  expect(html).toContain('type="application/json"');
});

test.each(['refused', 'unavailable', 'undrawn', 'busy'])(
  'a link that shows nothing says why in a page of the site: %s',
  async (why) => {
    const library = renderer.createLibrary(seeds);
    const addresses = [...renderer.pages(library)].map(([url]) => url);
    expect(addresses.filter((url) => url.startsWith('/apercu/'))).toEqual([]);
    const page = await renderer.render(`/apercu/${why}/`, library, 'http://localhost:4321');
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toMatch(/<h1>[^<]*aperçu|<h1>Cette fiche ne peut pas être montrée/);
    expect(html).toContain('rel="stylesheet"');
  },
);

test('a reason that nobody gave has no page', async () => {
  const library = renderer.createLibrary(seeds);
  const page = await renderer.render('/apercu/toString/', library, 'http://localhost:4321');
  expect(page.status).toBe(404);
});
