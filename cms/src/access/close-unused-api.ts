import type { Core } from '@strapi/strapi';

/** Plugins whose routes under `/api/` are ours. */
const ours = ['users-permissions', 'workflow'];

/**
 * Takes away what Strapi's own plugins offer under `/api/` (files, mails, content types): no role may
 * use it, and a door that is not there cannot be opened by a permission.
 */
export function closeUnusedApi({ plugins }: Core.Strapi): void {
  for (const [name, { routes }] of Object.entries(plugins))
    if (!ours.includes(name) && 'content-api' in routes)
      routes['content-api'] = { type: 'content-api', routes: [] };
}
