import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { FicheRow } from '../fiche/row';

const Member = z.object({
  email: z.string(),
  isActive: z.boolean().nullish(),
  blocked: z.boolean().nullish(),
});

/** Where the contributor of a practice is told; nowhere once nobody owns it. */
export const addressesOfOwner = ({ owner }: FicheRow): string[] =>
  owner?.email === undefined ? [] : [owner.email];

/** Where the editors are told. */
export async function addressesOfEditors(strapi: Core.Strapi): Promise<string[]> {
  const members = z
    .array(Member)
    .parse(await strapi.db.query('admin::user').findMany({ where: { roles: { code: 'editor' } } }));
  return members.flatMap(({ email, isActive, blocked }) => (isActive && !blocked ? [email] : []));
}
