import { cleanText, isPassword } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { NamedOrganisation } from '../organisations/find-or-propose';

export const userUid = 'plugin::users-permissions.user';

/** What we read of an account. */
export const Account = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  username: z.string(),
  email: z.string(),
  password: z.string().nullish(),
  fullName: z.string().nullish(),
  confirmed: z.boolean().nullish(),
  blocked: z.boolean().nullish(),
  /** Named at registration; nothing is proposed before the address is confirmed. */
  pendingOrganisation: NamedOrganisation.nullish().catch(null),
});
export type Account = z.infer<typeof Account>;

/** The account of an address, its password's hash included, or null. */
export const accountOf = async (strapi: Core.Strapi, email: string): Promise<Account | null> =>
  Account.nullable().parse(
    (await strapi.db.query(userUid).findOne({ where: { email, provider: 'local' } })) ?? null,
  );

/** What Strapi's service does with accounts, as far as we use it. */
interface Users {
  add(values: object): Promise<unknown>;
  edit(id: number, values: object): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}
export const usersOf = (strapi: Core.Strapi): Users =>
  strapi.plugin('users-permissions').service('user');

export const Password = z.string().refine((text) => isPassword(text));
export const Line = (max: number) => cleanText(max).refine((text) => !text.includes('\n'));
