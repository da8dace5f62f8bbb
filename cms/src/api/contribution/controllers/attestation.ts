import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { organisationOf } from '../../../organisations/of-account';
import { workflow } from '../../../workflow';
import { answerError } from '../answer-with';
import { withOwn } from '../own-practice';

const Account = z.looseObject({ id: z.number(), fullName: z.string().nullish() });

const notOnline = {
  fr: "Il n'y a d'attestation que pour une fiche en ligne : celle-ci ne l'est pas, ou ne l'est plus.",
  en: 'There is an attestation only for a record that is online: this one is not, or is no longer.',
};

/** Attests to a contributor that their own practice was selected and published. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (context: Context) =>
    withOwn(strapi, context, async ({ documentId }, locale) => {
      const { id, fullName } = Account.parse(context.state.user);
      const organisation = await organisationOf(strapi, id);
      const depositor = {
        name: fullName?.trim() || null,
        // Under this heading stands no name that the team does not know.
        organisation: organisation?.standing === 'confirmed' ? organisation.name : null,
      };
      const { attestations } = workflow(strapi);
      const pdf = await attestations.pdf(documentId, depositor, new Date());
      if (!pdf) return answerError(context, 404, notOnline[locale], { reason: 'not_online' });
      context.type = 'application/pdf';
      context.attachment('attestation.pdf');
      context.set('cache-control', 'private, no-store');
      context.set('content-security-policy', "default-src 'none'; sandbox");
      context.body = pdf;
    }),
});
