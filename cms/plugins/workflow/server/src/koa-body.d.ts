import 'koa';

declare module 'koa' {
  interface Request {
    /** Parsed by Strapi's body middleware; checked by zod before it is used. */
    body?: unknown;
  }
}
