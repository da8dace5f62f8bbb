import { noBrowserFeatures } from '@pratiques/shared';
import type { Context, Next } from 'koa';

/** Says so on every answer, and that answers of the API are for no cache. */
export default () => async (context: Context, next: Next) => {
  context.set('Permissions-Policy', noBrowserFeatures);
  if (context.path.toLowerCase().startsWith('/api/')) context.set('Cache-Control', 'no-store');
  await next();
};
