import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** A route of the panel, as Strapi reads it when it starts to listen. */
export interface PanelRoute {
  method: string;
  path: string;
  config?: { middlewares?: unknown[] };
}

/** The routes by which Strapi's own panel reads and writes documents. */
export function contentManagerRoutes(strapi: Core.Strapi): PanelRoute[] {
  // Strapi says less of these objects than they hold; they are changed in place, so not parsed.
  const { admin } = strapi.plugin('content-manager').routes as unknown as {
    admin: { routes: PanelRoute[] };
  };
  return admin.routes;
}

/** Puts a middleware on a route, after Strapi's own look at who asks and before all others. */
export function passFirst(
  route: PanelRoute,
  middleware: (context: Context, next: Next) => Promise<unknown>,
): void {
  const middlewares = [middleware, ...(route.config?.middlewares ?? [])];
  route.config = { ...route.config, middlewares };
}
