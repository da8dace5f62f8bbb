import type { AttachmentEntry, LibraryItem } from '@pratiques/shared';
import { expect, test } from 'vitest';
import { loadRenderer } from './render-site.ts';
import { seedItems } from './seed-items.ts';

// What is attached to a fiche, on its page and in its data.

const slug = 'panjo-pays-de-fougeres';
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const common = { bytes: 1_234_567, sha256: 'a'.repeat(64), credit: "Liens d'Estives, 2024" };
const hostile = '"><script>alert(1)</script>';
const attachments: AttachmentEntry[] = [
  {
    ...common,
    id: id(1),
    type: 'image',
    alt: `Une pièce claire ${hostile}`,
    caption: `La salle ${hostile}`,
    width: 1_600,
    height: 900,
    derivatives: [
      { width: 960, height: 540, bytes: 1, sha256: 'b'.repeat(64) },
      { width: 480, height: 270, bytes: 1, sha256: 'c'.repeat(64) },
    ],
  },
  { ...common, id: id(2), type: 'document', title: `Trame ${hostile}`, caption: null, pages: 2 },
];

const withAttachments = (item: LibraryItem): LibraryItem =>
  item.kind === 'practice' && item.entry.slug === slug
    ? { ...item, entry: { ...item.entry, attachments } }
    : item;
async function rendered(path: string, items = seedItems().map(withAttachments)) {
  const renderer = await loadRenderer();
  const library = renderer.createLibrary(items);
  return (await renderer.render(path, library, 'http://localhost:4321')).text();
}

test('a picture is a figure at three widths, described, credited, and asked for when it is near', async () => {
  const page = await rendered(`/fiches/${slug}/`);
  const [figure = ''] = /<figure>\s*<img[\s\S]*?<\/figure>/.exec(page) ?? [];
  for (const said of [
    `src="/fichiers/${id(1)}.webp"`,
    `srcset="/fichiers/${id(1)}-480.webp 480w, /fichiers/${id(1)}-960.webp 960w, /fichiers/${id(1)}.webp 1600w"`,
    'width="1600"',
    'height="900"',
    'loading="lazy"',
    'alt="Une pièce claire &quot;>',
    'La salle',
    'Crédit',
  ])
    expect(figure).toContain(said);
});

test('a document is a link that says what it is and how heavy, and is taken away under its title', async () => {
  const page = await rendered(`/fiches/${slug}/`);
  const [list = ''] = /<ul class="documents">[\s\S]*?<\/ul>/.exec(page) ?? [];
  expect(list).toContain(`href="/fichiers/${id(2)}.pdf"`);
  expect(list).toMatch(/download="trame-[a-z0-9-]+\.pdf"/);
  expect(list.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('(PDF, 2 pages, 1,2 Mo)');
});

test('what somebody wrote on a file is text', async () => {
  for (const path of [`/fiches/${slug}/`, '/fiches/', '/'])
    expect((await rendered(path)).replaceAll(/alt="[^"]*"/g, '')).not.toContain('<script>alert');
});

test('its data tells the addresses of the files', async () => {
  const { attachments: told } = JSON.parse(await rendered(`/fiches/${slug}.json`));
  expect(told).toMatchObject([
    { type: 'image', url: `http://localhost:4321/fichiers/${id(1)}.webp`, width: 1_600 },
    { type: 'document', url: `http://localhost:4321/fichiers/${id(2)}.pdf`, pages: 2 },
  ]);
});

test('a fiche without any says nothing of it', async () => {
  const page = await rendered(`/fiches/${slug}/`, seedItems());
  expect(page).not.toContain('fichiers/');
  expect(page).not.toContain('id="images"');
});

test('another picture is another page', async () => {
  const renderer = await loadRenderer();
  const print = (items: LibraryItem[]) =>
    new Map(renderer.pages(renderer.createLibrary(items))).get(`/fiches/${slug}/`);
  expect(print(seedItems().map(withAttachments))).not.toBe(print(seedItems()));
});
