import { createHash } from 'node:crypto';
import { secrets } from '../leak/plant.ts';
import type { Cms } from '../strapi.ts';

/** What was sent, and what came back. */
export interface Trial {
  what: string;
  status: number;
  text: string;
  /** Statuses that are right; any but 5xx when there is none. */
  allowed?: readonly number[] | undefined;
  /** What was sent: an echo of it is no leak. */
  sent: string;
}

/** How a campaign goes: how many were tried, what was answered wrongly, what leaked. */
export interface Tally {
  tried: number;
  wrong: string[];
  leaks: string[];
}
export const newTally = (): Tally => ({ tried: 0, wrong: [], leaks: [] });

const trace = /\n\s+at |node_modules|\.(?:js|ts):\d+:\d+|SqliteError|syntax error at or near|Knex:/;

/** Judges answers: 5xx, no answer, a stack trace or a secret is wrong; a word of somebody else's is a leak. */
export function judgeOf(cms: Cms, tally: Tally) {
  const { env } = cms;
  const keys = [
    env.JWT_SECRET,
    env.ADMIN_JWT_SECRET,
    env.LIBRARY_TOKEN,
    env.PING_SECRET,
    env.APP_KEYS,
  ];
  const planted = [...Object.values(secrets), 'contributrice@demo.example', '$2a$10$', '$2b$10$'];
  return ({ what, status, text, allowed, sent }: Trial) => {
    tally.tried += 1;
    const reasons = [
      ...(status >= 500 || status === 0 ? [`answered ${status}`] : []),
      ...(allowed && !allowed.includes(status)
        ? [`answered ${status}, not ${allowed.join('/')}`]
        : []),
      ...(trace.test(text) ? ['shows a trace'] : []),
      ...(keys.some((key) => text.includes(key)) ? ['shows a secret'] : []),
    ];
    tally.wrong.push(...reasons.map((reason) => `${what}: ${reason}: ${text.slice(0, 200)}`));
    const leaked = planted.filter((word) => text.includes(word) && !sent.includes(word));
    tally.leaks.push(...leaked.map((word) => `${what}: ${word}`));
  };
}

const fiche = ['id', 'document_id', 'title', 'stage', 'version', 'published_at', 'updated_at'];
const tables = {
  practices: fiche,
  dispositifs: fiche,
  organisations: ['*'],
  up_users: ['*'],
  up_roles: ['*'],
  up_permissions: ['*'],
  admin_users: ['*'],
  admin_roles: ['*'],
  admin_permissions: ['id', 'action', 'subject', 'updated_at'],
  workflow_journal: ['id'],
  workflow_publications: ['id'],
  workflow_messages: ['*'],
  workflow_field_requests: ['*'],
  strapi_api_tokens: ['*'],
};

/** All that must be as it was after a refused request. */
export async function fingerprint({ strapi }: Cms): Promise<string> {
  const hash = createHash('sha256');
  for (const [table, columns] of Object.entries(tables))
    hash.update(JSON.stringify(await strapi.db.connection(table).select(columns).orderBy('id')));
  return hash.digest('hex');
}
