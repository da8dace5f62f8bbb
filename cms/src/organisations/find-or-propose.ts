import { cleanText, OrganisationType } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

export const organisationUid = 'api::organisation.organisation';

/** An organisation as a person names it; one that the team knows keeps its own type. */
export const NamedOrganisation = z.strictObject({
  name: cleanText(200).pipe(z.string().trim().min(2)),
  type: OrganisationType.default('autre-organisation'),
});
export type NamedOrganisation = z.output<typeof NamedOrganisation>;

/** An organisation as contributors are told of it. */
export const Organisation = z.object({
  documentId: z.string(),
  name: z.string(),
  standing: z.string(),
});
export type Organisation = z.infer<typeof Organisation>;

/** What others propose is theirs to know, until the team confirms it. */
export const visibleTo = (proposer: number) => ({ $or: [{ standing: 'confirmed' }, { proposer }] });

/** The organisation of that name that the team confirmed or this account proposed; else a new one, proposed. */
export async function findOrPropose(
  strapi: Core.Strapi,
  { name, type }: NamedOrganisation,
  proposer: number,
): Promise<{ organisation: Organisation; isNew: boolean }> {
  const where = { name: { $eqi: name }, ...visibleTo(proposer) };
  const known = await strapi.db.query(organisationUid).findOne({ where });
  const data = { name, type, standing: 'proposed', proposer } as const;
  const found = known ?? (await strapi.documents(organisationUid).create({ data }));
  return { organisation: Organisation.parse(found), isNew: !known };
}

/** The organisation of that document, when this account may know of it. */
export const organisationFor = async (
  strapi: Core.Strapi,
  documentId: string,
  account: number,
): Promise<Organisation | null> =>
  Organisation.nullable().parse(
    (await strapi.db
      .query(organisationUid)
      .findOne({ where: { documentId, ...visibleTo(account) } })) ?? null,
  );
