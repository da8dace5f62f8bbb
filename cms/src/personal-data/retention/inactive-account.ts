import { limitsOf } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { userUid } from '../../auth/account';
import { sendLetter } from '../../mail/send-letter';
import { workflow } from '../../workflow';
import { eraseAccount } from '../erasure/erase-account';
import { accountSoonErased } from '../letters';
import { Moment } from './moment';
import { oneByOne, type Rule } from './plan';
import { isToldLongEnough } from './told';

const rule = 'inactive-account';
const Known = z
  .object({
    id: z.number(),
    documentId: z.string(),
    email: z.string(),
    createdAt: Moment,
    lastSignInAt: Moment.nullable(),
  })
  .transform(({ createdAt, lastSignInAt, ...account }) => ({
    ...account,
    at: lastSignInAt ?? createdAt,
  }));

/** What the team has in hands keeps its contributor. */
const underWay = ['submitted', 'in_review', 'accepted'];

async function inactiveSince(strapi: Core.Strapi, limit: Date) {
  const known = z
    .array(Known)
    .parse(
      await strapi.db
        .query(userUid)
        .findMany({ where: { confirmed: true }, orderBy: { id: 'asc' } }),
    );
  const inactive: typeof known = [];
  for (const account of known.filter(({ at }) => at < limit)) {
    const where = { owner: { id: account.id }, stage: { $in: underWay } };
    if ((await strapi.db.query('api::practice.practice').count({ where })) === 0)
      inactive.push(account);
  }
  return inactive;
}

/** Accounts to which nobody signed in for long: told, then erased as if their owner asked for it. */
export const inactiveAccount: Rule = async (strapi, now) => {
  const { due, tell } = limitsOf(rule, now);
  const { personalData } = workflow(strapi);
  const silent = await inactiveSince(strapi, tell);
  const told = await Promise.all(
    silent.map(async ({ documentId, at }) => {
      const since = await personalData.toldAt(rule, documentId);
      return since && since > at ? since : null;
    }),
  );
  const toTell = silent.filter((_, index) => !told[index]);
  const toErase = silent.filter(
    ({ at }, index) => at < due && isToldLongEnough(rule, told[index] ?? null, now),
  );
  return {
    tell: oneByOne(toTell, async ({ documentId, email, at }) => {
      const first = await personalData.rememberTold(rule, documentId, at, now);
      if (first) sendLetter(strapi, email, accountSoonErased(now));
      return first;
    }),
    due: oneByOne(
      toErase,
      async ({ documentId }) => (await eraseAccount(strapi, documentId, now)) !== null,
    ),
  };
};
