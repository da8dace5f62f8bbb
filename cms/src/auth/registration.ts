import { Email, isPassword } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { sendLetter } from '../mail/send-letter';
import { NamedOrganisation } from '../organisations/find-or-propose';
import { accountOf, Line, Password, usersOf, userUid } from './account';
import { alreadyKnownLetter, confirmationLetter } from './letters';
import { lifetimes, newCode } from './one-time-code';
import { readBody } from './read-body';

const Registration = z
  .strictObject({
    email: Email,
    password: Password,
    /** Strapi's clients send one; an account's name is its address. */
    username: Line(254).optional(),
    fullName: Line(120).nullish(),
    jobTitle: Line(120).nullish(),
    network: Line(160).nullish(),
    organisation: NamedOrganisation.optional(),
  })
  .refine(({ email, password }) => isPassword(password, email), { path: ['password'] });
type Registration = z.infer<typeof Registration>;
const Resent = z.strictObject({ email: Email });
const Role = z.looseObject({ id: z.number() });

const confirmationUntil = () => new Date(Date.now() + lifetimes.confirmation);

/**
 * Keeps what somebody who registers says; true when there was a confirmed account already.
 * Whether or not there was, one password is hashed and one row is written.
 */
async function keepRegistration(
  strapi: Core.Strapi,
  asked: Registration,
  confirmationToken: string,
): Promise<boolean> {
  const { username: _, email, password, organisation = null } = asked;
  const { fullName = null, jobTitle = null, network = null } = asked;
  const known = await accountOf(strapi, email);
  const pending = {
    password,
    fullName,
    jobTitle,
    network,
    pendingOrganisation: organisation,
    confirmationToken,
    confirmationExpiresAt: confirmationUntil(),
  };
  if (known === null) {
    const role = Role.parse(
      await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'contributor' } }),
    );
    const account = { username: email, email, provider: 'local', role: role.id, confirmed: false };
    try {
      await usersOf(strapi).add({ ...pending, ...account });
      return false;
    } catch (error) {
      // The same address registered at the same moment: the database keeps one.
      if ((await accountOf(strapi, email)) === null) throw error;
      return keepRegistration(strapi, asked, confirmationToken);
    }
  }
  if (!known.confirmed && !known.blocked) {
    // The newest words and password win and older links die: whoever registered somebody else's address gains nothing.
    await usersOf(strapi).edit(known.id, pending);
    return false;
  }
  await usersOf(strapi).ensureHashedPasswords({ password });
  const data = { updatedAt: new Date() };
  await strapi.db.query(userUid).update({ where: { id: known.id }, data });
  return true;
}

/** Opening an account: the answers are the same whoever has one. */
export const registration = ({ strapi }: { strapi: Core.Strapi }) => ({
  async register(context: Context) {
    const asked = readBody(context, Registration);
    if (!asked) return;
    const { code, hash } = newCode();
    const known = await keepRegistration(strapi, asked, hash);
    sendLetter(strapi, asked.email, known ? alreadyKnownLetter() : confirmationLetter(code));
    context.body = { ok: true };
  },

  async sendEmailConfirmation(context: Context) {
    const asked = readBody(context, Resent);
    if (!asked) return;
    const { code, hash } = newCode();
    // One statement, whether or not it finds a row.
    const { count } = await strapi.db.query(userUid).updateMany({
      where: { email: asked.email, provider: 'local', confirmed: false, blocked: false },
      data: { confirmationToken: hash, confirmationExpiresAt: confirmationUntil() },
    });
    if (count > 0) sendLetter(strapi, asked.email, confirmationLetter(code));
    context.body = { ok: true };
  },
});
