import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** What we use of Strapi's service for the team's passwords. */
interface TeamAuth {
  checkCredentials(given: { email: string; password: string }): Promise<unknown>;
  hashPassword(password: string): Promise<string>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** Services outlive a Strapi that is started again in its process: what they did before us. */
const strapisOwn = new WeakMap<TeamAuth, TeamAuth['checkCredentials']>();

/**
 * Strapi compares no password for an address that it does not know, and answers sooner: ours compares
 * one all the same, with a hash of which nobody knows the password.
 */
export function sameWorkForTheTeam(strapi: Core.Strapi): void {
  // Strapi answers services untyped.
  const auth = strapi.service('admin::auth') as unknown as TeamAuth;
  const check = strapisOwn.get(auth) ?? auth.checkCredentials;
  strapisOwn.set(auth, check);
  let decoy: Promise<string> | undefined;
  auth.checkCredentials = async (given) => {
    const where = { email: given.email };
    const held = await strapi.db.query('admin::user').findOne({ select: ['password'], where });
    decoy ??= auth.hashPassword(randomUUID());
    const unknown = await decoy;
    if (!held?.password) await auth.validatePassword(given.password, unknown);
    return check(given);
  };
}
