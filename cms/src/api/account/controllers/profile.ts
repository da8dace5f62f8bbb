import type { FieldError, Locale } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { Line, userUid } from '../../../auth/account';
import { readBody, refuseFields } from '../../../auth/read-body';
import {
  findOrPropose,
  NamedOrganisation,
  type Organisation,
  organisationFor,
} from '../../../organisations/find-or-propose';
import { organisationOf, setOrganisation } from '../../../organisations/of-account';
import { sentence } from '../../contribution/answer-with';
import { languageOf } from '../../contribution/language';
import { askingAccount } from '../asking';

const Change = z.strictObject({
  fullName: Line(120).nullish(),
  jobTitle: Line(120).nullish(),
  network: Line(160).nullish(),
  /** One that can be picked, by its document; or one by its name, which may be new. */
  organisation: z.union([z.string().max(64), NamedOrganisation]).nullish(),
});

const unknown = (locale: Locale): FieldError => ({
  path: ['organisation'],
  name: 'unknown',
  message: sentence('shape', locale),
});

/** What a person says of themselves: read, and mended. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (context: Context) => {
    const account = await askingAccount(strapi, context);
    const { id, email, fullName = null, jobTitle = null, network = null } = account;
    const organisation = await organisationOf(strapi, id);
    context.body = { data: { email, fullName, jobTitle, network, organisation }, meta: {} };
  };
  /** The organisation that was named; null when there is none of that document for this account. */
  const find = async (
    asked: string | NamedOrganisation,
    account: number,
  ): Promise<Organisation | null> =>
    typeof asked === 'string'
      ? organisationFor(strapi, asked, account)
      : (await findOrPropose(strapi, asked, account)).organisation;
  return {
    find: answer,

    async update(context: Context) {
      const asked = readBody(context, Change);
      if (!asked) return;
      const { organisation, ...words } = asked;
      const { id } = await askingAccount(strapi, context);
      if (organisation !== undefined) {
        const found = organisation === null ? null : await find(organisation, id);
        if (organisation !== null && found === null)
          return refuseFields(context, [unknown(languageOf(context))]);
        await setOrganisation(strapi, id, found);
      }
      await strapi.db.query(userUid).update({ where: { id }, data: words });
      return answer(context);
    },
  };
};
