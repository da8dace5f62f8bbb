import { ficheKindOf } from '../fiche/kind-of';
import { names } from '../translations/names';

interface Link {
  uid: string;
  title: string;
}
interface Links {
  ctLinks: Link[];
  models: unknown[];
}

/** The menu is sorted by title: a space, which nobody sees, brings the fiches first. */
const titleOf = ({ uid, title }: Link): string =>
  `${ficheKindOf(uid) ? ' ' : ''}${names[title] ?? title}`;

/** Fiches before vocabularies, in the plural. */
export const links = ({ ctLinks, models }: Links): Links => ({
  ctLinks: ctLinks.map((link) => ({ ...link, title: titleOf(link) })),
  models,
});
