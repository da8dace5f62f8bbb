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
  const routesOf = (plugin: string) =>
    (strapi.plugin(plugin).routes as unknown as { admin: { routes: PanelRoute[] } }).admin.routes;
  // A translation is begun from what another language says.
  return ['content-manager', 'i18n'].flatMap(routesOf);
}

/** Puts a middleware on a route, after Strapi's own look at who asks and before all others. */
export function passFirst(
  route: PanelRoute,
  middleware: (context: Context, next: Next) => Promise<unknown>,
): void {
  const middlewares = [middleware, ...(route.config?.middlewares ?? [])];
  route.config = { ...route.config, middlewares };
}
