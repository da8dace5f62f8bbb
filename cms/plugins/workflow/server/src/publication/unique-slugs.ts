import type { Core } from '@strapi/strapi';

/** Strapi checks uniqueness in the application only; two online fiches must never share an address. */
export async function uniqueOnlineSlugs(strapi: Core.Strapi): Promise<void> {
  for (const table of ['practices', 'dispositifs'])
    await strapi.db.connection.raw(
      `CREATE UNIQUE INDEX IF NOT EXISTS ${table}_online_slug ON ${table} (slug, locale) WHERE published_at IS NOT NULL`,
    );
}
