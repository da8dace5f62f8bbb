import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const Person = z.looseObject({ isActive: z.boolean(), blocked: z.boolean().nullish() });

/** What a member of the team may do now; null when they are gone, suspended or blocked. */
export async function abilityOf(strapi: Core.Strapi, personId: number): Promise<unknown> {
  const user: unknown = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: personId }, populate: ['roles'] });
  const person = Person.safeParse(user);
  if (!person.success || !person.data.isActive || person.data.blocked) return null;
  return strapi.service('admin::permission').engine.generateUserAbility(user);
}

const Account = z.looseObject({ blocked: z.boolean().nullish() });

/** Whether a contributor's account is there, and not blocked. */
export async function isOpenAccount(strapi: Core.Strapi, accountId: number): Promise<boolean> {
  const found: unknown = await strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { id: accountId } });
  const account = Account.safeParse(found);
  return account.success && account.data.blocked !== true;
}
