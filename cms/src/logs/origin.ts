import { placeIn } from '@pratiques/shared/log';

const DEEP = 40;
const loggers =
  /^(?:winston|winston-transport|logform|readable-stream|@strapi\/logger|shared\/dist\/log|cms\/dist\/src\/logs)\//;

/** The line of code that called the logger, told from within it: `@strapi/admin/dist/server/…/auth.js:142`. */
export function origin(): string | undefined {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = DEEP;
  const lines = new Error('where').stack?.split('\n') ?? [];
  Error.stackTraceLimit = stackTraceLimit;
  for (const line of lines) {
    const place = placeIn(line);
    if (place !== null && !loggers.test(place)) return place;
  }
  return undefined;
}
