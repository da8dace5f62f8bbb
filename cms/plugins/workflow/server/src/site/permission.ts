import type { Core } from '@strapi/strapi';

/** `seesTheSite`, registered before Strapi gives the administrators all that exists. */
export const registerSitePermission = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: 'Voir l’état du site',
      uid: 'site.read',
      pluginName: 'workflow',
    },
  ]);
