import type { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { ficheUids } from '../fiche/uid';
import type { Content } from './content';
import { insertLinks, insertRows, type Link, relationOf } from './insert';

/** A fiche ready to be stored: what belongs to its document, and its content. */
export interface Stored {
  readonly kind: FicheKind;
  readonly document: Readonly<Record<string, unknown>>;
  readonly content: Content;
  readonly publishedAt: string;
}

/** One row of a fiche: its draft's, or its published text's. */
interface Version {
  readonly id: number;
  readonly content: Content;
}

const namesOf = (versions: readonly Version[], part: 'related' | 'rows'): string[] => [
  ...new Set(versions.flatMap(({ content }) => Object.keys(content[part]))),
];

async function insertComponents(
  strapi: Core.Strapi,
  uid: string,
  attribute: string,
  versions: readonly Version[],
) {
  const { target } = relationOf(strapi, uid, attribute);
  const rows = versions.flatMap(({ content }) => content.rows[attribute] ?? []);
  // Strapi fills in what it is given: the two versions share no object.
  const ids = await insertRows(strapi, target, structuredClone(rows));
  let next = 0;
  const links = versions.map(({ id, content }): Link => {
    const first = next;
    next += content.rows[attribute]?.length ?? 0;
    return { from: id, to: ids.slice(first, next) };
  });
  await insertLinks(strapi, uid, attribute, links);
}

/** Stores the drafts of fiches of one kind, and their published rows, with all that hangs on them. */
export async function insertFiches(
  strapi: Core.Strapi,
  kind: FicheKind,
  fiches: readonly Stored[],
): Promise<void> {
  const uid = ficheUids[kind];
  const rows = fiches.flatMap(({ document, content, publishedAt }) => [
    { ...content.columns, ...document, publishedAt: null },
    { ...content.columns, ...document, publishedAt },
  ]);
  const ids = await insertRows(strapi, uid, rows);
  const versions = ids.flatMap((id, index): Version[] => {
    const fiche = fiches[Math.floor(index / 2)];
    return fiche ? [{ id, content: fiche.content }] : [];
  });
  for (const attribute of namesOf(versions, 'related')) {
    const links = versions.map(({ id, content }): Link => {
      return { from: id, to: (content.related[attribute] ?? []).map((found) => found.id) };
    });
    await insertLinks(strapi, uid, attribute, links);
  }
  for (const attribute of namesOf(versions, 'rows'))
    await insertComponents(strapi, uid, attribute, versions);
}
