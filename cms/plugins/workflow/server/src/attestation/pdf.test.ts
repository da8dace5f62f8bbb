import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { page } from './look';
import { pdfOf } from './pdf';
import type { Sheet } from './sheet';
import { sheetOf } from './sheet';

const day = new Date('2026-11-22');
const usual = {
  reference: 'rllf7pwc9itn2muwoktreu2f',
  title: 'Des visites médiatisées au plus près des familles',
  organisation: 'Association Liens d’Estives',
  territoryLevel: 'departement',
  territories: [{ code: '65', name: 'Hautes-Pyrénées' }],
  provenance: 'declared',
  selectedAt: '2026-10-02T09:00:00.000Z',
  publishedAt: '2026-10-12T09:00:00.000Z',
  versionOf: '2026-11-20T09:00:00.000Z',
  address: 'https://pratiques.example/fiches/des-visites-mediatisees/',
} as const;
const sheet = (more: Partial<Parameters<typeof sheetOf>[0]> = {}, name = 'Claire Martin'): Sheet =>
  sheetOf({ ...usual, ...more }, { name, organisation: 'Pôle Sud' }, day);

const Piece = z.looseObject({ str: z.string(), transform: z.array(z.number()) });
const Link = z.looseObject({ url: z.string() });

/** The pieces of text of the page in reading order, with how far their foot is from that of the page. */
async function piecesOf(made: Sheet) {
  const bytes = await pdfOf(made, day);
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  expect(pdf.numPages).toBe(1);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const pieces = z
    .array(Piece)
    .parse(items)
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform }) => ({ str, x: transform[4] ?? 0, y: transform[5] ?? 0 }));
  const text = pieces
    .map(({ str }) => str)
    .join(' ')
    .replace(/\s+/g, ' ');
  return { bytes, pdf, pieces, text };
}

test('one page, in French, tagged, with nothing of the software, the same twice, selectable, light', async () => {
  const { bytes, pdf, text } = await piecesOf(sheet());
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'Attestation : Des visites médiatisées au plus près des familles',
    Author: 'France Enfance Protégée',
    Creator: 'Pratiques inspirantes',
    Producer: 'Pratiques inspirantes',
    Language: 'fr-FR',
  });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  for (const role of ['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link'])
    expect(tree).toContain(`"role":"${role}"`);
  const links = z.array(Link).parse(await (await pdf.getPage(1)).getAnnotations());
  expect(links).toMatchObject([{ url: usual.address, contentsObj: { str: usual.address } }]);
  expect(bytes.toString('latin1')).not.toMatch(/pdfkit|node/i);
  expect(await pdfOf(sheet(), day)).toEqual(bytes);
  expect(bytes.length).toBeLessThan(200_000);
  expect(text).toContain('Association Liens d’Estives');
  expect(text).toContain(usual.address);
});

const long = {
  'words of a title of 300 signs': { title: 'Des visites médiatisées '.repeat(13).slice(0, 300) },
  'a title of one word': { title: 'W'.repeat(300) },
  'an organisation of one word': { organisation: 'W'.repeat(300) },
  'words of an organisation': { organisation: 'Association départementale '.repeat(15) },
  'every département': {
    territories: Array.from({ length: 101 }, (_, n) => ({
      code: `${n}`,
      name: 'Territoire-de-la-Collectivité',
    })),
  },
  'a long address': { address: `https://pratiques.example/fiches/${'des-visites-'.repeat(20)}/` },
  'an address of one word': { address: `https://pratiques.example/fiches/${'w'.repeat(250)}/` },
};
const all = Object.assign({ provenance: 'demonstration' as const }, ...Object.values(long));

describe('what is long stays on the page, line under line', () => {
  test.each([...Object.entries(long), ['all at once', all] as const])('%s', async (_, more) => {
    const { pieces } = await piecesOf(sheet(more, 'Claire-Élisabeth '.repeat(40)));
    for (const [at, { str, x, y }] of pieces.entries()) {
      expect(y, str).toBeGreaterThanOrEqual(page.bottom);
      expect(x, str).toBeGreaterThanOrEqual(page.side);
      // Reading goes down: whatever would lie over something else would rise.
      expect(y, str).toBeLessThanOrEqual((pieces[at - 1]?.y ?? page.height) + 0.1);
    }
    expect(pieces.at(-1)?.str).toContain('foi');
  });
});

describe('what the faces have no sign for is said, never an empty box', () => {
  test.each([
    ['emoji', 'Un lieu pour jouer 🎉👩‍👧', 'Un lieu pour jouer […]'],
    ['Arabic', 'Un lieu مكان للأطفال ouvert à tous', 'Un lieu […] ouvert à tous'],
    ['Hebrew', 'מקום לילדים à la Maison des liens', '[…] à la Maison des liens'],
    ['Chinese', '儿童之家 : une maison', '[…]'],
    ['half a pair', 'Une maison \ud83d des liens', 'Une maison […] des liens'],
  ])('%s', async (_, title, shown) => {
    const { text } = await piecesOf(sheet({ title }));
    expect(text).toContain(shown);
    expect(text).toContain('des signes que ce document ne sait pas imprimer');
  });
  test('letters of Europe, Greek and Cyrillic are printed as they are', async () => {
    const title = 'Łódź, Αθήνα, Київ, Çeşme, « œuvre » à l’ÉTÉ – 1 500 € ?';
    const { text } = await piecesOf(sheet({ title }));
    expect(text).toContain('Łódź, Αθήνα, Київ, Çeşme');
    expect(text).not.toContain('ne sait pas imprimer');
  });
});
