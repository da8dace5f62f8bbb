import { SimilarAnswer } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { workflow } from '../../../workflow';
import { answerSaved } from '../answer-saved';
import { answerError, answerUnknown, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { withOwn } from '../own-practice';

/** Published fiches that say nearly what a contributor's draft says. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { beforeSubmitting, contributions } = workflow(strapi);
  return {
    find: (context: Context) =>
      withOwn(strapi, context, async (row, locale) => {
        context.body = { data: await beforeSubmitting.similarTo(row, locale), meta: {} };
      }),

    answer: (context: Context) =>
      withOwn(strapi, context, async ({ documentId }, locale) => {
        const said = SimilarAnswer.safeParse(bodyOf(context.request.body));
        if (!said.success) {
          const errors = errorsOf(said.error, locale);
          return answerError(context, 400, sentence('invalid', locale), { errors });
        }
        const slug = String(context.params.slug);
        const { same } = said.data;
        const kept = await beforeSubmitting.answerSimilar(documentId, slug, same);
        if (kept.done) context.body = { data: { slug, same }, meta: {} };
        else if (kept.why === 'unknown') answerUnknown(context, locale);
        else {
          const person = contributions.person(context.state.user);
          await answerSaved(context, kept, locale, (row) =>
            contributions.view(row, person, locale),
          );
        }
      }),
  };
};
