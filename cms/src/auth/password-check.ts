import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type Account, usersOf } from './account';

let decoy: Promise<{ password: string }> | undefined;

/**
 * Whether a password is that of an account. Without one it is compared with a hash of which nobody
 * knows the password: the answer takes as long.
 */
export async function isPasswordOf(
  strapi: Core.Strapi,
  account: Account | null,
  password: string,
): Promise<boolean> {
  decoy ??= usersOf(strapi).ensureHashedPasswords({ password: randomUUID() });
  const unknown = (await decoy).password;
  const isRight = await usersOf(strapi).validatePassword(password, account?.password ?? unknown);
  return isRight && Boolean(account?.password);
}
