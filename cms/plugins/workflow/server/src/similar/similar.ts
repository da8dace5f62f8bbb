import { type Locale, SimilarFiche } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { type FicheRow, valuesOf } from '../fiche/row';
import { answersAbout } from './answers';
import { commonIn, organisationIn, territoryIn } from './in-words';
import type { Library } from './library';
import { closePassages } from './passages';
import { publicEntry } from './public-entry';
import { publicLibrary } from './public-library';
import { type Compared, comparedOf } from './texts';

/**
 * How near a fiche must be to be told, and how many are. Measured on the 52 seeds: of their 1,326 pairs
 * four reach it, each of them two fiches about the same thing; a draft that tells a seed in other words is
 * at 0.38 of it, one about something else at 0.17 at most (`cms/test/before-submitting/how-near.ts`).
 */
const leastNear = 0.3;
const most = 3;

/** One published fiche beside a draft, in words; nothing of it but what readers have. */
async function told(
  strapi: Core.Strapi,
  library: Library,
  draft: Compared,
  documentId: string,
  locale: Locale,
): Promise<Omit<SimilarFiche, 'same'> | null> {
  const found = await publicEntry(strapi, documentId);
  if (!found) return null;
  const { entry, compared } = found;
  return SimilarFiche.omit({ same: true }).parse({
    slug: entry.slug,
    title: entry.title,
    organisation: await organisationIn(strapi, entry.organisation),
    territory: await territoryIn(strapi, compared.facts, entry.territoryLevel, locale),
    common: await commonIn(strapi, draft.facts, compared.facts, locale),
    passages: closePassages(draft.texts, compared.texts, library.rarity),
  });
}

/** Published fiches that say nearly what a draft says, the nearest first; none when none is near. */
export async function similarTo(
  strapi: Core.Strapi,
  row: FicheRow,
  locale: Locale,
): Promise<SimilarFiche[]> {
  const library = await publicLibrary(strapi);
  const draft = comparedOf('practice', valuesOf('practice', row));
  const answers = await answersAbout(strapi, row.documentId);
  const similar: SimilarFiche[] = [];
  for (const { documentId } of library.nearest(draft, row.documentId, leastNear, most)) {
    const fiche = await told(strapi, library, draft, documentId, locale);
    if (fiche) similar.push({ ...fiche, same: answers.get(documentId) ?? null });
  }
  return similar;
}
