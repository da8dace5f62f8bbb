import { tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';

/** Says in the log what a role was found to have too much or too little; it has been put right. */
export function tellDifference(
  strapi: Core.Strapi,
  role: string,
  surplus: readonly string[],
  missing: readonly string[],
): void {
  if (surplus.length > 0)
    tell(strapi.log, { event: 'permissions-taken-back', role, permissions: [...surplus].sort() });
  if (missing.length > 0)
    tell(strapi.log, { event: 'permissions-given-back', role, permissions: [...missing].sort() });
}
