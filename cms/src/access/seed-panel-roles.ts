import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { permissionsOf } from './panel-permissions';
import { panelRoles } from './panel-roles';

const Role = z.looseObject({ id: z.number(), code: z.string() });
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
    await strapi.service('admin::role').assignPermissions(id, permissionsOf(strapi, role));
  }
}
