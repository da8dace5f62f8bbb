import type { Core } from '@strapi/strapi';

/** Says in the log what a role was found to have too much or too little; it has been put right. */
export function tellDifference(
  strapi: Core.Strapi,
  role: string,
  surplus: readonly string[],
  missing: readonly string[],
): void {
  if (surplus.length > 0)
    strapi.log.warn(`Permissions taken back from “${role}”: ${[...surplus].sort().join(', ')}.`);
  if (missing.length > 0)
    strapi.log.warn(`Permissions given back to “${role}”: ${[...missing].sort().join(', ')}.`);
}
