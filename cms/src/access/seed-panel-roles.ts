import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Permission, permissionsOf } from './panel-permissions';
import { panelRoles } from './panel-roles';
import { tellDifference } from './tell-difference';

const Role = z.looseObject({ id: z.number(), code: z.string() });
const Held = z.array(z.looseObject({ action: z.string(), subject: z.string().nullable() }));
const superAdmin = 'strapi-super-admin';
const strapiOwn = ['strapi-editor', 'strapi-author'];

/** Makes the panel's roles exactly what the table says: permissions added by hand are gone at the next start. */
export async function seedPanelRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.db.query('admin::role');
  for (const code of strapiOwn) {
    const unused = await roles.findOne({ where: { code, users: { id: { $null: true } } } });
    if (unused) await strapi.service('admin::role').deleteByIds([Role.parse(unused).id]);
  }
  for (const role of panelRoles) {
    const { code, name, description } = role;
    const known = await roles.findOne({ where: { code } });
    const { id } = Role.parse(known ?? (await roles.create({ data: { code, name, description } })));
    await setPermissions(strapi, { id, code }, permissionsOf(strapi, role));
  }
  const table = [superAdmin, ...panelRoles.map(({ code }) => code)];
  const unknown = await roles.findMany({ where: { code: { $notIn: table } } });
  for (const role of z.array(Role).parse(unknown)) await setPermissions(strapi, role, []);
}

const named = ({ action, subject }: { action: string; subject: string | null }) =>
  subject === null ? action : `${action} ${subject}`;

/** Makes a role's permissions exactly these, and says what differed. */
async function setPermissions(
  strapi: Core.Strapi,
  { id, code }: z.infer<typeof Role>,
  wanted: Permission[],
) {
  const rows = await strapi.db.query('admin::permission').findMany({ where: { role: { id } } });
  const held = Held.parse(rows).map(named);
  const right = wanted.map(named);
  const surplus = held.filter((name) => !right.includes(name));
  const missing = held.length > 0 ? right.filter((name) => !held.includes(name)) : [];
  tellDifference(strapi, code, surplus, missing);
  await strapi.service('admin::role').assignPermissions(id, wanted);
}
