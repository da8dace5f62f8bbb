import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { workflow } from '../../../workflow';
import { answerError, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { withOwn } from '../own-practice';

const Nothing = z.strictObject({});
const Account = z.looseObject({ id: z.number() });

/** A link that shows a contributor their own draft as readers would see it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { beforeSubmitting, contributions } = workflow(strapi);
  return {
    create: (context: Context) =>
      withOwn(strapi, context, async (row, locale) => {
        const asked = Nothing.safeParse(bodyOf(context.request.body ?? {}));
        if (!asked.success) {
          const errors = errorsOf(asked.error, locale);
          return answerError(context, 400, sentence('invalid', locale), { errors });
        }
        const { id } = Account.parse(context.state.user);
        const by = { ...contributions.person(context.state.user), id };
        context.set('cache-control', 'no-store');
        context.body = { data: beforeSubmitting.previewLink(row, by), meta: {} };
      }),
  };
};
