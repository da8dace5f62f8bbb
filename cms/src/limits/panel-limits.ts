import type { Core } from '@strapi/strapi';
import { limitsOf } from './limits';

/** A router of the panel, as Strapi reads it when it starts to listen. */
interface Router {
  routes: { method: string; path: string; config?: { middlewares?: unknown[] } }[];
}

/** Puts our limits on the panel's open doors, instead of Strapi's, which a changing e-mail passes. */
export function limitPanel({ admin }: Core.Strapi): void {
  // Strapi says less of these objects than they hold; they are changed in place, so not parsed.
  const routers = Object.values(admin.routes) as unknown as Router[];
  for (const route of routers.flatMap(({ routes }) => routes)) {
    const limits = limitsOf(`${route.method} /admin${route.path}`);
    if (limits.length > 0) route.config = { ...route.config, middlewares: limits };
  }
}
