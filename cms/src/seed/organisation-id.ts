import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { SeedFiche } from './fiche-data';

const Named = z.looseObject({ documentId: z.string() });

/** The organisation of a seed fiche, made when it is not there yet. */
export async function organisationId(
  strapi: Core.Strapi,
  { name, typeId }: SeedFiche['organisation'],
): Promise<string> {
  const known = await strapi
    .documents('api::organisation.organisation')
    .findFirst({ filters: { name } });
  const data = { name, type: typeId, standing: 'confirmed' as const };
  return Named.parse(
    known ?? (await strapi.documents('api::organisation.organisation').create({ data })),
  ).documentId;
}
