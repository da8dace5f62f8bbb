import { limitsOf } from '@pratiques/shared';
import { z } from 'zod';
import { Moment } from './moment';
import { atOnce, type Rule } from './plan';

const Sessions = z.array(z.object({ expiresAt: Moment }));

/** Sessions of contributors and of the panel that ended. */
export const expiredSessions: Rule = async (strapi, now) => {
  const { due } = limitsOf('expired-sessions', now);
  const where = { $or: [{ expiresAt: { $lt: due } }, { absoluteExpiresAt: { $lt: due } }] };
  const query = strapi.db.query('admin::session');
  const rows = Sessions.parse(await query.findMany({ where, select: ['expiresAt'] }));
  return {
    due: atOnce(
      rows.map(({ expiresAt: at }) => ({ at })),
      async () => (await query.deleteMany({ where })).count,
    ),
  };
};
