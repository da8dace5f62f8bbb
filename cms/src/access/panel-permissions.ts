import type { Core, UID } from '@strapi/strapi';
import { onlyProposed } from './only-proposed';
import { keptColumns, keptWhenSaving, type PanelRole, teamColumns } from './panel-roles';

export interface Permission {
  action: string;
  subject: string;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** Fields of a content type as permissions name them: components are named by their own fields. */
function fieldsOf(strapi: Core.Strapi, uid: UID.Schema): string[] {
  const { attributes } = strapi.getModel(uid);
  const technical = [
    'createdAt',
    'updatedAt',
    'publishedAt',
    'createdBy',
    'updatedBy',
    'locale',
    'localizations',
    'documentId',
    'id',
  ];
  return Object.entries(attributes)
    .filter(([name]) => !technical.includes(name))
    .flatMap(([name, attribute]) =>
      attribute.type === 'component'
        ? fieldsOf(strapi, attribute.component).map((column) => `${name}.${column}`)
        : [name],
    );
}

const isLocalized = (strapi: Core.Strapi, uid: UID.Schema): boolean =>
  strapi.plugin('i18n').service('content-types').isLocalizedContentType(strapi.getModel(uid));

/** The exact permissions of a role. */
export function permissionsOf(strapi: Core.Strapi, role: PanelRole): Permission[] {
  const on = (
    action: string,
    uid: string,
    without: string[],
    languages: string[] = ['fr', 'en'],
  ): Permission => {
    // The role's table names content types of this application.
    const subject = uid as UID.ContentType;
    const fields = fieldsOf(strapi, subject).filter((name) => !without.includes(name));
    const locales = isLocalized(strapi, subject) ? { locales: languages } : {};
    const properties = action === 'publish' ? locales : { fields, ...locales };
    return {
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties,
      conditions: action === 'read' && role.readsProposed.includes(uid) ? [onlyProposed] : [],
    };
  };
  const unread = role.code === 'committee' ? teamColumns : ['owner', 'proposer'];
  return [
    ...role.reads.map((uid) => on('read', uid, unread)),
    ...role.writes.map((uid) => on('update', uid, keptWhenSaving)),
    ...role.creates.map((uid) => on('create', uid, keptColumns)),
    // A translation that does not exist yet is created, says Strapi.
    ...role.translates.map((uid) => on('create', uid, keptColumns, ['en'])),
    ...role.publishes.map((uid) => on('publish', uid, [])),
  ];
}
