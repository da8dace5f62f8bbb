import { unproposedStages } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';

const name = 'proposed';

/** The condition of a permission, by the name that Strapi gives it. */
export const onlyProposed = `api::${name}`;

/**
 * A draft that was never sent, or was taken back, is not the committee's nor ONPE's to read: lists, counts,
 * searches, filters and single documents follow. Registered before the roles that name it.
 */
export const registerOnlyProposed = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.service('admin::permission').conditionProvider.registerMany([
    {
      name,
      displayName: 'Ce qui a été proposé',
      handler: () => ({ stage: { $nin: [...unproposedStages] } }),
    },
  ]);
