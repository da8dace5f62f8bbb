import { fileRefusalSentence, fileRefusals, type Locale } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { workflow } from '../../../workflow';
import { answerSaved, type Row } from '../answer-saved';
import { answerError, answerUnknown, errorsOf, sentence } from '../answer-with';
import { languageOf } from '../language';

type Services = ReturnType<typeof workflow>;
type Outcome = Awaited<ReturnType<Services['attachments']['attach']>>;

/** A contributor's own pictures and documents. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { attachments, contributions } = workflow(strapi);
  const personOf = (context: Context) => contributions.person(context.state.user);

  /** Runs `work` on the caller's own practice; anybody else's answers 404. */
  const withOwn = async (
    context: Context,
    work: (
      asked: { kind: 'practice'; documentId: string; by: ReturnType<typeof personOf>; id: string },
      locale: Locale,
    ) => Promise<void>,
  ) => {
    const locale = languageOf(context);
    const by = personOf(context);
    const row = await contributions.own(String(context.params.documentId), by);
    if (!row) return answerUnknown(context, locale);
    const id = String(context.params.id);
    return work({ kind: 'practice', documentId: row.documentId, by, id }, locale);
  };

  async function answer(context: Context, outcome: Outcome, locale: Locale, name = '') {
    if (outcome.done) {
      context.body = { data: outcome.attachment, meta: { version: outcome.version } };
    } else if (outcome.why === 'unknown') {
      answerUnknown(context, locale);
    } else if (outcome.why === 'refused') {
      const { refusal } = outcome;
      const { status } = fileRefusals[refusal];
      if (status === 503) context.set('retry-after', '60');
      answerError(context, status, fileRefusalSentence(refusal, name, locale), { reason: refusal });
    } else {
      const view = (row: Row) => contributions.view(row, personOf(context), locale);
      await answerSaved(context, outcome, locale, view);
    }
  }
  const invalid = (context: Context, locale: Locale, error: z.ZodError) =>
    answerError(context, 400, sentence('invalid', locale), { errors: errorsOf(error, locale) });

  return {
    create: (context: Context) =>
      withOwn(context, async (asked, locale) => {
        const file = attachments.fileOfForm(context);
        const absent = fileRefusalSentence('absent', '', locale);
        if (!file) return answerError(context, 400, absent, { reason: 'absent' });
        const given = attachments.answersOfForm(context);
        if (!given.success) return invalid(context, locale, given.error);
        const outcome = await attachments.attach({ ...asked, ...file, ...given.data });
        await answer(context, outcome, locale, file.name);
        if (outcome.done) context.status = 201;
      }),

    update: (context: Context) =>
      withOwn(context, async (asked, locale) => {
        const given = attachments.answersOfJson(context);
        if (!given.success) return invalid(context, locale, given.error);
        if (given.data.version === undefined)
          return answerError(context, 400, sentence('version', locale));
        await answer(context, await attachments.describe({ ...asked, ...given.data }), locale);
      }),

    delete: (context: Context) =>
      withOwn(context, async (asked, locale) => {
        await answer(context, await attachments.detach(asked), locale);
      }),

    file: (context: Context) =>
      withOwn(context, async ({ documentId, id }, locale) => {
        const row = await attachments.find(documentId, id);
        if (row) attachments.send(context, row);
        else answerUnknown(context, locale);
      }),
  };
};
