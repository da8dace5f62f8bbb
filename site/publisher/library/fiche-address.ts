import type { Locale } from '@pratiques/shared';

/** What names a fiche for readers: its locale and slug; null for what has no page of its own. */
export function addressOf({ locale, entry }: { locale: Locale; entry?: unknown }): string | null {
  if (typeof entry !== 'object' || entry === null || !('slug' in entry)) return null;
  return `${locale}/${String(entry.slug)}`;
}
