import type { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ficheUids, mainLocale } from '../fiche/uid';
import { readEnds } from '../ledger/ledger';
import { type Library, newLibrary } from './library';
import { comparedOf } from './texts';

/** Few enough that a request which comes meanwhile waits some milliseconds. */
const page = 20;

const Kind = z.enum(Object.keys(ficheUids) as [FicheKind, ...FicheKind[]]);
const Rows = z.array(
  z.object({
    sequence: z.number(),
    kind: Kind,
    documentId: z.string(),
    payload: z.string().nullable(),
  }),
);
const Entry = z.looseObject({ slug: z.string() });

interface Followed {
  readonly library: Library;
  /** The last sequence of the log that it holds. */
  head: number;
  /** The reading under way; the next one waits for it. */
  reading: Promise<void>;
}
const followed = new WeakMap<Core.Strapi, Followed>();

/** Reads what became public, changed or left since the last reading, from the newest rows of the log. */
async function follow(strapi: Core.Strapi, held: Followed): Promise<void> {
  const { publicationHead } = await readEnds(strapi);
  if (held.head === publicationHead) return;
  for (;;) {
    const rows = Rows.parse(
      await strapi.db.query('plugin::workflow.publication').findMany({
        select: ['sequence', 'kind', 'documentId', 'payload'],
        where: {
          sequence: { $gt: held.head },
          superseded: false,
          kind: { $in: Kind.options },
          locale: mainLocale,
        },
        orderBy: { sequence: 'asc' },
        limit: page,
      }),
    );
    for (const { kind, documentId, payload } of rows) {
      const entry = payload === null ? null : Entry.parse(JSON.parse(payload));
      if (entry) held.library.put(documentId, entry.slug, comparedOf(kind, entry));
      else held.library.drop(documentId);
    }
    if (rows.length < page) break;
    held.head = rows.at(-1)?.sequence ?? held.head;
    await new Promise((resolve) => setImmediate(resolve));
  }
  held.head = publicationHead;
}

/** What readers have now, ready to be compared with; kept in memory, read again as far as the log moved. */
export async function publicLibrary(strapi: Core.Strapi): Promise<Library> {
  const held = followed.get(strapi) ?? {
    library: newLibrary(),
    head: 0,
    reading: Promise.resolve(),
  };
  followed.set(strapi, held);
  const reading = held.reading.then(() => follow(strapi, held));
  held.reading = reading.catch(() => undefined);
  await reading;
  return held.library;
}
