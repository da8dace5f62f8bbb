import { entrySchemas } from '@pratiques/shared';
import { z } from 'zod';
import type { SharedKind } from '../fiche/uid';

const Row = z.looseObject({ documentId: z.string() });

const orNull = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : (value ?? null);

/** The entry of a term, organisation, territory or acronym; null when readers must not see it. */
export function sharedEntryOf(kind: SharedKind, given: unknown) {
  const row = Row.parse(given);
  switch (kind) {
    case 'organisation':
      if (row.standing !== 'confirmed') return null;
      return entrySchemas.organisation.parse({
        name: row.name,
        type: row.type,
        website: orNull(row.website),
      });
    case 'territory':
      return entrySchemas.territory.parse({
        code: row.code,
        name: row.name,
        type: row.type,
        regionCode: orNull(row.regionCode),
        regionName: orNull(row.regionName),
      });
    case 'acronym':
      return entrySchemas.acronym.parse({
        key: row.key,
        acronym: row.acronym,
        expansion: row.expansion,
        category: orNull(row.category),
        note: orNull(row.note),
        variants: row.variants ?? [],
        ambiguous: row.ambiguous === true,
      });
    default:
      return entrySchemas[kind].parse({
        key: row.key,
        label: { fr: row.labelFr, en: row.labelEn },
        altLabels: row.altLabels ?? [],
        order: row.order ?? 0,
      });
  }
}
