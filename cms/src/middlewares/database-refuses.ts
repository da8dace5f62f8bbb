import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { answerError } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';

/** SQLite's codes, Postgres's (lock, shutdown, start), and the pool's that waited in vain. */
const busy = /^(?:SQLITE_(?:BUSY|LOCKED)\w*|55P03|57P0[13]|KnexTimeoutError)$/;
/** SQLite's, the system's, Postgres's. */
const full = /^(?:SQLITE_FULL|ENOSPC|EDQUOT|53100)$/;

const refusals = [
  {
    codes: busy,
    status: 503,
    reason: 'database_busy',
    fr: "La base de données est occupée. Rien n'est enregistré, rien n'est perdu : réessayez dans un instant.",
    en: 'The database is busy. Nothing was saved, nothing is lost: try again in a moment.',
  },
  {
    codes: full,
    status: 507,
    reason: 'disk_full',
    fr: "Il n'y a plus de place pour enregistrer. Ce qui l'était l'est toujours : prévenez l'équipe, puis réessayez.",
    en: 'There is no room left to save. What was saved still is: tell the team, then try again.',
  },
] as const;

const codesOf = (error: unknown): string[] =>
  error instanceof Error ? [error.name, 'code' in error ? String(error.code) : ''] : [];

/** A database that is locked (503) or has no room (507) is told as such: it heals, and who asked asks again. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    try {
      await next();
    } catch (error) {
      const refusal = refusals.find(({ codes }) => codesOf(error).some((code) => codes.test(code)));
      if (!refusal) throw error;
      strapi.log.error(error);
      context.set('retry-after', '5');
      answerError(context, refusal.status, refusal[languageOf(context)], {
        reason: refusal.reason,
      });
    }
  };
