import type { Core } from '@strapi/strapi';

/** Strapi keeps the sessions of contributors and of the panel in one table. */
export const origin = 'users-permissions';
export const sessionUid = 'admin::session';

/** Strapi's own keeper of the contributors' sessions. */
export const managerOf = (strapi: Core.Strapi) => strapi.sessionManager(origin);
