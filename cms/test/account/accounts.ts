import { vi } from 'vitest';
import { z } from 'zod';
import { type Answer, request } from '../request.ts';
import type { Cms } from '../strapi.ts';
import { codeIn } from './mail.ts';

export const goodPassword = 'Une-phrase-longue-2026';
const Row = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  password: z.string(),
  confirmed: z.boolean(),
  blocked: z.boolean(),
  resetPasswordToken: z.string().nullable(),
  confirmationToken: z.string().nullable(),
  lastSignInAt: z.unknown(),
});
const Session = z.object({ jwt: z.string(), refreshToken: z.string() });

const users = ({ strapi }: Cms) => strapi.db.query('plugin::users-permissions.user');

/** The row of an account. */
export const rowOf = async (cms: Cms, email: string) =>
  Row.parse(await users(cms).findOne({ where: { email } }));

/** Writes columns of an account, as the panel would. */
export const change = (cms: Cms, email: string, data: object) =>
  users(cms).update({ where: { email }, data });

/** POST /api/auth/…, without a token unless one is given. */
export const post = (cms: Cms, path: string, body: unknown, token?: string) =>
  request(cms, `POST /api/auth/${path}`, { body, token });

/** Both tokens of an answer that signs somebody in. */
export const sessionIn = ({ json }: Answer) => Session.parse(json);

/** Signs in; answers both tokens. */
export const openSession = async (cms: Cms, identifier: string, password = goodPassword) =>
  sessionIn(await post(cms, 'local', { identifier, password }));

/** The `nth` mail to an address, the first by default, as soon as it is there: mails leave in the background. */
export const mailTo = (cms: Cms, email: string, nth = 1): Promise<string> =>
  vi.waitFor(
    async () => {
      const theirs = (await cms.mails()).filter((mail) => mail.includes(`\nTo: ${email}\r\n`));
      const mail = theirs[nth - 1];
      if (mail === undefined) throw new Error(`${theirs.length} mails of ${nth}`);
      return mail;
    },
    { timeout: 20_000 },
  );

/** The code of the `nth` mail to an address. */
export const codeTo = async (cms: Cms, email: string, nth = 1): Promise<string> =>
  codeIn(await mailTo(cms, email, nth));

/** Sends the code of a mail with a password. */
export const confirm = (cms: Cms, code: string, password = goodPassword) =>
  post(cms, 'email-confirmation', { code, password });

/** An account that was registered and confirmed by its mail. */
export async function newAccount(
  cms: Cms,
  email: string,
  password = goodPassword,
  more: object = {},
) {
  await post(cms, 'local/register', { email, password, ...more });
  await confirm(cms, await codeTo(cms, email), password);
}
