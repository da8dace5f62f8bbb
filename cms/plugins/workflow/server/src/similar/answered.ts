import type { Core } from '@strapi/strapi';
import { readersAddress } from '../publication/address';
import { answersAbout } from './answers';
import { publicEntry } from './public-entry';

/** What the contributor said of near fiches, for the team; one that left the site since is not told. */
export async function similarAnswers(strapi: Core.Strapi, documentId: string) {
  const told: { title: string; url: string; same: boolean }[] = [];
  for (const [other, same] of await answersAbout(strapi, documentId)) {
    const found = await publicEntry(strapi, other);
    if (!found) continue;
    const { slug, title } = found.entry;
    told.push({ title, url: readersAddress(strapi, slug), same });
  }
  return told;
}
