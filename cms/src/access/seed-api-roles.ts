import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { environment } from '../environment';
import { apiPermissions } from './contributor-role';
import { tellDifference } from './tell-difference';

const Row = z.looseObject({ id: z.number() });
const Roles = z.array(z.looseObject({ type: z.string() }));
const Permissions = z.array(z.looseObject({ id: z.number(), action: z.string() }));

async function roleId(strapi: Core.Strapi, type: string): Promise<number> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const data = { type, name: 'Contributeur', description: 'Écrit et propose ses pratiques' };
  return Row.parse((await roles.findOne({ where: { type } })) ?? (await roles.create({ data }))).id;
}

/** Makes each role's permissions exactly the table's, in both directions. */
async function setPermissions(strapi: Core.Strapi, type: string, wanted: readonly string[]) {
  const query = strapi.db.query('plugin::users-permissions.permission');
  const role = await roleId(strapi, type);
  const held = Permissions.parse(await query.findMany({ where: { role: { id: role } } }));
  const surplus = held.filter((permission) => !wanted.includes(permission.action));
  if (surplus.length > 0)
    await query.deleteMany({ where: { id: { $in: surplus.map(({ id }) => id) } } });
  const missing = wanted.filter(
    (action) => !held.some((permission) => permission.action === action),
  );
  tellDifference(
    strapi,
    type,
    surplus.map(({ action }) => action),
    held.length > 0 ? missing : [],
  );
  for (const action of missing) await query.create({ data: { action, role } });
}

/** Accounts are confirmed by mail, and born contributors; public gets the auth routes, and those of a manager's link. */
export async function seedApiRoles(strapi: Core.Strapi): Promise<void> {
  const roles = Roles.parse(await strapi.db.query('plugin::users-permissions.role').findMany());
  const unknown = roles.filter(({ type }) => !Object.hasOwn(apiPermissions, type));
  const wanted = [
    ...Object.entries(apiPermissions),
    ...unknown.map(({ type }) => [type, []] as const),
  ];
  for (const [type, actions] of wanted) await setPermissions(strapi, type, actions);
  const { SITE_URL } = environment();
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = z.looseObject({}).parse((await store.get({ key: 'advanced' })) ?? {});
  await store.set({
    key: 'advanced',
    value: {
      ...advanced,
      unique_email: true,
      allow_register: true,
      email_confirmation: true,
      email_confirmation_redirection: `${SITE_URL}/contribuer/`,
      email_reset_password: `${SITE_URL}/contribuer/`,
      default_role: 'contributor',
    },
  });
}
