import { KeptPassage, TextToSend } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { workflow } from '../../../workflow';
import { answerSaved, type Row } from '../answer-saved';
import { answerError, answerUnknown, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { withOwn } from '../own-practice';

/** Passages by which somebody could be recognised: in a text before it is sent, or kept in a fiche with an explanation. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { beforeSubmitting, contributions, exchange } = workflow(strapi);

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

    /** Looks at a text before it is sent; nothing of it is kept. */
    look: (context: Context) =>
      withOwn(strapi, context, async (_, locale) => {
        const given = TextToSend.safeParse(bodyOf(context.request.body));
        if (!given.success) {
          const errors = errorsOf(given.error, locale);
          return answerError(context, 400, sentence('invalid', locale), { errors });
        }
        context.set('cache-control', 'no-store');
        context.body = { data: exchange.warnings('text', given.data.text, locale), meta: {} };
      }),

    release: (context: Context) => change(context, null),
  };
};
