import type { Locale } from '@pratiques/shared';

/** The slug of an entry; null for what has no page of its own. */
export function slugOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || !('slug' in entry)) return null;
  return String(entry.slug);
}

/** What names a fiche for readers: its locale and slug; null for what has no page of its own. */
export function addressOf({ locale, entry }: { locale: Locale; entry?: unknown }): string | null {
  const slug = slugOf(entry);
  return slug === null ? null : `${locale}/${slug}`;
}
