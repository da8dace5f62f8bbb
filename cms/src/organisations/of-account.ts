import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { userUid } from '../auth/account';
import { Organisation, organisationUid } from './find-or-propose';

const Row = z.looseObject({ organisation: Organisation.nullish() });
const Id = z.object({ id: z.number() });

/** The organisation of an account, or null. */
export async function organisationOf(
  strapi: Core.Strapi,
  account: number | null,
): Promise<Organisation | null> {
  const row = await strapi.db
    .query(userUid)
    .findOne({ where: { id: account }, populate: ['organisation'] });
  return Row.nullable().parse(row ?? null)?.organisation ?? null;
}

/** Makes it the organisation of an account; null takes it away. */
export async function setOrganisation(
  strapi: Core.Strapi,
  account: number,
  organisation: Organisation | null,
): Promise<void> {
  const { documentId } = organisation ?? {};
  const id = documentId
    ? Id.parse(await strapi.db.query(organisationUid).findOne({ where: { documentId } })).id
    : null;
  await strapi.db.query(userUid).update({ where: { id: account }, data: { organisation: id } });
}
