import { KeptPassage } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { workflow } from '../../../workflow';
import { answerSaved, type Row } from '../answer-saved';
import { answerError, answerUnknown, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { withOwn } from '../own-practice';

/** Passages by which somebody could be recognised, and that a contributor keeps with an explanation. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { beforeSubmitting, contributions } = workflow(strapi);

  /** Answers the contribution with what is kept now; a passage that is not in its text answers 404. */
  const change = (context: Context, explanation: string | null) =>
    withOwn(strapi, context, async ({ documentId }, locale) => {
      const key = String(context.params.key);
      const outcome = await beforeSubmitting.keepPassage(documentId, key, explanation);
      const person = contributions.person(context.state.user);
      if (!outcome.done && outcome.why === 'unknown') answerUnknown(context, locale);
      else
        await answerSaved(context, outcome, locale, (row: Row) =>
          contributions.view(row, person, locale),
        );
    });

  return {
    keep: (context: Context) =>
      withOwn(strapi, context, async (_, locale) => {
        const said = KeptPassage.safeParse(bodyOf(context.request.body));
        if (said.success) return change(context, said.data.explanation);
        const errors = errorsOf(said.error, locale);
        return answerError(context, 400, sentence('explanation', locale), { errors });
      }),

    release: (context: Context) => change(context, null),
  };
};
