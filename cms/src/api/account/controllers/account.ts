import { whatStays } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { usersOf } from '../../../auth/account';
import { readBody } from '../../../auth/read-body';
import { closeSession } from '../../../auth/sessions';
import { eraseAccount } from '../../../personal-data/erasure/erase-account';
import { shedBytes } from '../../../personal-data/erasure/shed-bytes';
import { zipOfPerson } from '../../../personal-data/export/zip';
import { languageOf } from '../../contribution/language';
import { askingAccount } from '../asking';

const Erasure = z.strictObject({ currentPassword: z.string().max(1_000) });

/** What a person does about their own data: read all of it, erase it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async data(context: Context) {
    const account = await askingAccount(strapi, context);
    context.type = 'application/zip';
    context.attachment('mes-donnees.zip');
    context.set('Cache-Control', 'no-store');
    context.body = await zipOfPerson(strapi, account, new Date());
  },

  async erase(context: Context) {
    const asked = readBody(context, Erasure);
    if (!asked) return;
    const { documentId, password } = await askingAccount(strapi, context);
    if (!(await usersOf(strapi).validatePassword(asked.currentPassword, password ?? '')))
      return context.badRequest('The provided current password is invalid');
    const erased = await eraseAccount(strapi, documentId, new Date());
    await shedBytes(strapi);
    await closeSession(strapi, context);
    const { removed = [], kept = [] } = erased ?? {};
    const note = whatStays[languageOf(context)];
    context.body = { data: { removed: removed.length, kept, note }, meta: {} };
  },
});
