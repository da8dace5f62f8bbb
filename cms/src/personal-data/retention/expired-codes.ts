import { limitsOf } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { userUid } from '../../auth/account';
import { Moment } from './moment';
import { atOnce, type Batch, type Rule } from './plan';

/** Where codes lie; the date until which a confirmation served stays, the seven days count from it. */
const kinds = [
  { uid: userUid, until: 'confirmationExpiresAt', cleared: ['confirmationToken'] },
  {
    uid: userUid,
    until: 'resetPasswordExpiresAt',
    cleared: ['resetPasswordToken', 'resetPasswordExpiresAt'],
  },
  {
    uid: 'admin::user',
    until: 'resetPasswordTokenExpiresAt',
    cleared: ['resetPasswordToken', 'resetPasswordTokenExpiresAt'],
  },
] as const;

async function expired(
  strapi: Core.Strapi,
  { uid, until, cleared }: (typeof kinds)[number],
  due: Date,
): Promise<Batch> {
  const where = { [cleared[0]]: { $notNull: true }, [until]: { $lt: due } };
  const rows = z
    .array(z.record(z.string(), z.unknown()))
    .parse(await strapi.db.query(uid).findMany({ where, select: ['id', until] }));
  const data = Object.fromEntries(cleared.map((name) => [name, null]));
  return atOnce(
    rows.map((row) => ({ at: Moment.parse(row[until]) })),
    async () => (await strapi.db.query(uid).updateMany({ where, data })).count,
  );
}

/** Codes of mails that serve no more. */
export const expiredCodes: Rule = async (strapi, now) => {
  const { due } = limitsOf('expired-codes', now);
  const batches: Batch[] = [];
  for (const kind of kinds) batches.push(await expired(strapi, kind, due));
  return {
    due: {
      moments: batches.flatMap(({ moments }) => moments),
      async carryOut() {
        let done = 0;
        for (const { carryOut } of batches) done += await carryOut();
        return done;
      },
    },
  };
};
