import { FormerShelves, FormerSlugs } from '@pratiques/shared';
import { mayBeRemembered, mayLeadTo } from '@pratiques/shared/privacy';
import { z } from 'zod';

/** What a row of the log tells of addresses that once led to its document; `null` when none did. */
export const Former = z.object({ formerSlugs: FormerSlugs, shelves: FormerShelves.optional() });

/** What an entry must have to stand at an address: a fiche does, a term does not. */
const Addressed = z.looseObject({ slug: z.string(), title: z.string(), ...FormerShelves.shape });

const fromJson = (text: string | null): unknown => (text === null ? null : JSON.parse(text));

/**
 * What the next row of a document keeps of the newest one before it, as JSON. An address that names
 * somebody whom the title does not name, or no longer, is forgotten: the list then says so, be it empty.
 * @param entry what readers will see; null when the document goes offline.
 * @param title of the fiche in French today; where none is given, the public one.
 */
export function formerAfter(
  previous: { payload: string | null; former: string | null } | null,
  entry: object | null,
  title?: string | null,
): string | null {
  if (previous === null) return null;
  const left = Addressed.safeParse(fromJson(previous.payload)).data;
  const before = Former.nullable().parse(fromJson(previous.former));
  const shown = Addressed.safeParse(entry).data;
  const slugs = new Set([...(left ? [left.slug] : []), ...(before?.formerSlugs ?? [])]);
  slugs.delete(shown?.slug ?? '');
  if (slugs.size === 0 && before === null) return null;
  const today = title ?? shown?.title ?? left?.title ?? '';
  const may = entry === null ? mayBeRemembered : mayLeadTo;
  const formerSlugs = [...slugs].filter((slug) => may(slug, today));
  if (entry !== null) return JSON.stringify({ formerSlugs });
  const shelves = left ? { domains: left.domains, themes: left.themes } : before?.shelves;
  return JSON.stringify({ formerSlugs, ...(shelves && { shelves }) });
}
