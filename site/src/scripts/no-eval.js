// @ts-check
// A classic script, before the page's modules: zod would try whether it may compile its schemas, and the
// page's Content-Security-Policy would report it.
Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
