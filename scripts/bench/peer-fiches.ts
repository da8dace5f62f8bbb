import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const Keys = z.array(z.string());
/** What the peer's templates show of a fiche; every other field is one of its sections. */
const Entry = z.looseObject({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  start: z.string().nullable(),
  themes: Keys,
  departements: Keys,
  audiences: Keys,
  firstPublishedAt: z.string(),
});
type Entry = z.infer<typeof Entry>;
const Line = z.object({
  put: z.object({ kind: z.enum(['practice', 'dispositif']), entry: Entry }),
});

const told = new Set([
  'domains',
  'themes',
  'topics',
  'audiences',
  'frameworks',
  'departements',
  'sites',
]);
const Blocks = z.array(z.looseObject({ type: z.string() })).min(1);
const textBlock = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A field as rich text; null when readers do not read it as text. */
function bodyOf(name: string, value: unknown): readonly unknown[] | null {
  if (told.has(name) || name in Entry.shape) return null;
  const blocks = Blocks.safeParse(value);
  if (blocks.success) return blocks.data;
  const lines = Keys.min(1).safeParse(value);
  const texts = lines.success
    ? lines.data
    : typeof value === 'string' && value.includes(' ')
      ? [value]
      : [];
  return texts.length > 0 ? texts.map(textBlock) : null;
}

function peerFiche(kind: string, entry: Entry, related: readonly string[]) {
  const sections = Object.entries(entry).flatMap(([title, value]) => {
    const body = bodyOf(title, value);
    return body ? [{ title, body }] : [];
  });
  const { slug, title, summary, themes, departements, firstPublishedAt: publishedAt } = entry;
  const year = Number(entry.start?.slice(0, 4) ?? publishedAt.slice(0, 4));
  const publics = entry.audiences;
  return {
    slug,
    title,
    summary,
    type: kind,
    year,
    themes,
    departements,
    publics,
    sections,
    related,
    publishedAt,
  };
}

/** Writes the fiches of a kept library as the peer reads them: the same words, one fiche a line. */
export async function writePeerFiches(library: string, file: string): Promise<void> {
  const fiches: z.infer<typeof Line>['put'][] = [];
  for await (const line of createInterface(createReadStream(library))) {
    const read = Line.safeParse(JSON.parse(line));
    if (read.success) fiches.push(read.data.put);
  }
  const slugAt = (index: number) => fiches[index % fiches.length]?.entry.slug ?? '';
  await pipeline(function* () {
    for (const [at, { kind, entry }] of fiches.entries()) {
      const related = [1, 2, 3].map((step) => slugAt(at + step));
      yield `${JSON.stringify(peerFiche(kind, entry, related))}\n`;
    }
  }, createWriteStream(file));
}
