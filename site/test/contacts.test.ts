import { keptInWords, processingNames, register } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { loadRenderer } from './render-site.ts';

// What article 13 of the RGPD asks to be told, where it is read.

const origin = 'http://localhost:4321';
const named = { dpo: 'mailto:dpo@pratiques.example', security: 'https://pratiques.example/faille' };

async function textOf(url: string, contacts?: typeof named) {
  const renderer = await loadRenderer();
  const library = renderer.createLibrary([]);
  return (await renderer.render(url, library, origin, contacts)).text();
}
/** Without what typography and HTML change. */
const bare = (text: string) => text.replace(/<[^>]+>|&#39;|[\s'’]/g, '');
const privacy = '/donnees-personnelles/';
const legal = '/mentions-legales/';

test('« Vos données » names the officer, the legal notice who is told of a weakness', async () => {
  expect(await textOf(privacy, named)).toMatch(
    /href="mailto:dpo@pratiques\.example"[^>]*>dpo@pratiques\.example</,
  );
  expect(await textOf(legal, named)).toContain('href="https://pratiques.example/faille"');
});

test('where nobody is named, the page says so and invents nobody', async () => {
  const [data, notice] = [await textOf(privacy), await textOf(legal)];
  expect(data).toContain('DPO_CONTACT');
  expect(notice).toContain('SECURITY_CONTACT');
  for (const text of [data, notice]) expect(text).not.toContain('mailto:');
});

test('controller, each treatment with its basis and its limits, rights and the CNIL are told', async () => {
  const text = await textOf(privacy, named);
  for (const words of [
    'France Enfance Protégée',
    'cnil.fr',
    'opposer',
    'effacement',
    'Base légale',
  ])
    expect(text).toContain(words);
  for (const name of processingNames)
    for (const said of [register[name].title, ...keptInWords(name)])
      expect(bare(text), said).toContain(bare(said));
  expect(text).not.toContain('`');
});

test('who registers is led to it', async () => {
  expect(await textOf('/contribuer/inscription/', named)).toContain(`href="${privacy}"`);
});

test('no page says which licence, as long as none is chosen; the legal notice says that', async () => {
  for (const url of [privacy, legal]) expect(await textOf(url)).not.toMatch(/sous licence/i);
  expect(await textOf(legal)).toMatch(/licence de réutilisation\s+reste\s+à\s+choisir/);
});
