import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { z } from 'zod';

const Told = z.object({ data: z.looseObject({}) });

/** A router of the panel, as Strapi reads it when it starts to listen. */
interface Router {
  routes: { method: string; path: string; config?: { middlewares?: unknown[] } }[];
}

/** Whether there is an administrator yet is nobody's business: the panel always asks to sign in. */
async function asIfInhabited(context: Context, next: Next) {
  await next();
  const { data } = Told.parse(context.body);
  context.body = { data: { ...data, hasAdmin: true } };
}

/**
 * Takes away the route by which whoever comes first becomes the administrator: a route that is not there
 * has no other way of being written. `npm run administrator` makes them.
 */
export function closePanelDoors({ admin }: Core.Strapi): void {
  // Strapi says less of these objects than they hold; they are changed in place, so not parsed.
  const routers = Object.values(admin.routes) as unknown as Router[];
  for (const { routes } of routers) {
    const registration = routes.findIndex(({ path }) => path === '/register-admin');
    if (registration >= 0) routes.splice(registration, 1);
    const init = routes.find(({ path }) => path === '/init');
    if (init) init.config = { ...init.config, middlewares: [asIfInhabited] };
  }
}
