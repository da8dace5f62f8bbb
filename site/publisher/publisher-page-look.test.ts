import { expect, test } from 'vitest';
import { checkItem } from './library/checked-item.ts';
import { practice } from './testing/example-entries.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runPublisher } from './testing/running-publisher.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { pageLook } from './update/page-look.ts';
import { pageTexts } from './update/page-texts.ts';

// Personal data is checked once more on the built site: what a page says that none of its entries says.

const number = '06 39 98 12 34';

function held(changes: Parameters<typeof practice>[1]) {
  const read = checkItem(
    { kind: 'practice', documentId: 'd', locale: 'fr' },
    practice('panjo', changes),
  );
  if (!read.valid) throw new Error(read.fault.path);
  return read.item;
}
const lookAt = (html: string, changes: Parameters<typeof practice>[1] = {}) =>
  pageLook([held(changes)])('/fiches/panjo/', html);

// Templates that bring a number onto every page.
const telling = '0639981234';

test('a page that says what no entry says is not shown, and the editor is told', async () => {
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-panjo', practice('panjo'));
  const publisher = await runPublisher(cms, temporaryFolder(), { look: telling });
  const { quarantine } = await publisher.until(({ sequence }) => sequence === 1);
  const reason = 'passage à vérifier sur la page : numéro de téléphone';
  expect(quarantine).toEqual([{ kind: 'practice', documentId: 'doc-panjo', path: 'page', reason }]);
  expect((await publisher.page('/fiches/panjo/')).status).toBe(404);
});

test('templates that would say it of what readers have do not take its place', async () => {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-panjo', practice('panjo'));
  const before = await runPublisher(cms, folder);
  await before.until(({ sequence }) => sequence === 1);
  await before.stop();
  const after = await runPublisher(cms, folder, { look: telling });
  cms.publish('practice', 'doc-2', practice('ecoute'));
  const { error } = await after.until(({ sequence }) => sequence === 2);
  expect(error).toContain('2 pour des données personnelles');
  expect(error).not.toContain(telling);
  for (const slug of ['panjo', 'ecoute'])
    expect((await after.page(`/fiches/${slug}/`)).text).toBe(`<!doctype html>look-1:Fiche ${slug}`);
});

test.each([
  ['a text of its own', `<p>Appeler la mère au ${number}.</p>`],
  ['answers that it brings together', '<p>Sofiane, <b>8 ans</b>, école de Lavelanet</p>'],
  ['an alternative text', `<img alt="Appeler la mère au ${number}">`],
  ['an address that is dialled', '<a href="tel:0639981234">Nous joindre</a>'],
])('%s', (_, html) => {
  expect(lookAt(html, { title: 'Sofiane', summary: '8 ans' })).toMatch(/^passage à vérifier/);
});

test('what an entry says was looked at when it came, and signed off or refused', () => {
  const title = `Appeler la mère au ${number}`;
  // As typography sets it, and in the window's title.
  const html = `<title>${title} – Pratiques</title><h1>${title.replaceAll(' ', '\u00A0')}</h1>`;
  expect(lookAt(html, { title })).toBeNull();
  expect(lookAt(html, { title: 'Un autre titre' })).toMatch(/numéro de téléphone/);
});

test('data, style and signs are no text; neither is what stands at other addresses', () => {
  const html = `<script>${number}</script><style>${number}</style><svg><title>${number}</title></svg>`;
  expect(lookAt(html)).toBeNull();
  expect(pageLook([])('/fiches/panjo.json', number)).toBeNull();
});

test('a text of a page is a block: what stands in two of them is not read as one', () => {
  const html = '<dl><dt>Prénom</dt><dd>Un <em>mot</em> de<br>deux lignes</dd></dl><p>Fin</p>';
  expect(pageTexts(html)).toEqual(['Prénom', 'Un mot de', 'deux lignes', 'Fin']);
});

test('the explanation of an acronym is beside its line, which goes on', () => {
  const gloss = '<span class="gloss"><b>IME</b>institut médico-éducatif</span>';
  expect(pageTexts(`<p>Un <dfn>IME</dfn>${gloss} de jour</p>`)).toEqual([
    'IMEinstitut médico-éducatif',
    'Un IME de jour',
  ]);
});
