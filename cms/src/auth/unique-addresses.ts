import type { Core } from '@strapi/strapi';

/** Strapi looks before it writes; two registrations at once must not make two accounts of one address. */
export async function uniqueAddresses(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    'CREATE UNIQUE INDEX IF NOT EXISTS up_users_email ON up_users (email)',
  );
}
