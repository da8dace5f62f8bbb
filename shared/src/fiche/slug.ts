import * as z from 'zod';

/** Names that the site's own files use: a fiche may not take them. */
const reserved = new Set(['index', '404', '410', 'page', 'pagefind']);

/** The last part of a fiche's address: lower-case ASCII words joined by hyphens. */
export const Slug = z
  .string()
  .min(3)
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((slug) => !reserved.has(slug));
export type Slug = z.infer<typeof Slug>;

/** The words of a text as they stand in a slug: lower case, without accents. */
export const slugWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A slug made of a title: accents dropped, at most `max` characters, cut between words. */
export function slugOf(title: string, max = 80): string {
  let slug = '';
  for (const word of slugWords(title)) {
    const longer = slug === '' ? word.slice(0, max) : `${slug}-${word}`;
    if (longer.length > max) break;
    slug = longer;
  }
  return Slug.safeParse(slug).success ? slug : `fiche-${slug || 'sans-titre'}`;
}
