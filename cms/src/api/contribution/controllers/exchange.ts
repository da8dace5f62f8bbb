import { type Locale, NewMessage, ReadUpTo, RequestAnswer, wordOwed } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { workflow } from '../../../workflow';
import type { Row } from '../answer-saved';
import { answerError, answerUnknown, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { languageOf } from '../language';

const closed = {
  fr: "L'échange avec l'équipe n'est pas ouvert à cette étape. Il l'est dès que la fiche est proposée.",
  en: 'The thread with the team is not open at this stage. It is as soon as the record is submitted.',
};
const settled = {
  fr: "Cette demande n'attend plus de réponse.",
  en: 'This request awaits no answer any more.',
};

/** What a contributor and the team say to each other about the contributor's own practice. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { contributions, exchange } = workflow(strapi);
  const personOf = (context: Context) => contributions.person(context.state.user);

  /** Runs `work` on the caller's own practice; anybody else's answers 404. */
  const withOwn = async (context: Context, work: (row: Row, locale: Locale) => Promise<void>) => {
    const locale = languageOf(context);
    const row = await contributions.own(String(context.params.documentId), personOf(context));
    return row ? work(row, locale) : answerUnknown(context, locale);
  };
  /** What was sent, or null when it was refused, each field by its name. */
  function read<T extends z.ZodType>(context: Context, schema: T): z.output<T> | null {
    const asked = schema.safeParse(bodyOf(context.request.body));
    if (asked.success) return asked.data;
    const locale = languageOf(context);
    const errors = errorsOf(asked.error, locale);
    answerError(context, 400, sentence('invalid', locale), { errors });
    return null;
  }
  /** Not at this stage: 409 with the contribution as it stands. */
  async function answerClosed(context: Context, row: Row, message: string) {
    const data = await contributions.view(row, personOf(context), languageOf(context));
    answerError(context, 409, message, { reason: 'wrong_stage', data });
  }
  type Refused = Extract<Awaited<ReturnType<typeof exchange.answer>>, { done: false }>;
  async function refuseAnswer(context: Context, refused: Refused, locale: Locale) {
    if (refused.why === 'unknown') return answerUnknown(context, locale);
    if (refused.why === 'closed') return answerClosed(context, refused.row, settled[locale]);
    const message = wordOwed[refused.why][locale];
    const name = refused.why === 'kept' ? 'missing' : 'unchanged';
    return answerError(context, 400, message, { errors: [{ path: ['word'], name, message }] });
  }

  return {
    messages: (context: Context) =>
      withOwn(context, async (row) => {
        const { messages, open } = await exchange.thread(row);
        context.body = { data: messages, meta: { open } };
      }),

    write: (context: Context) =>
      withOwn(context, async ({ documentId }, locale) => {
        const asked = read(context, NewMessage);
        if (!asked) return;
        const written = await exchange.write(documentId, personOf(context), asked.text);
        if (!written.done) return answerClosed(context, written.row, closed[locale]);
        context.status = written.again ? 200 : 201;
        const warnings = exchange.warnings('text', asked.text, locale);
        context.body = { data: written.message, meta: { warnings } };
      }),

    read: (context: Context) =>
      withOwn(context, async ({ documentId }) => {
        const asked = read(context, ReadUpTo);
        if (!asked) return;
        await exchange.markRead(documentId, asked.upTo);
        context.status = 204;
      }),

    answer: (context: Context) =>
      withOwn(context, async ({ documentId }, locale) => {
        const asked = read(context, RequestAnswer);
        if (!asked) return;
        const outcome = await exchange.answer(documentId, Number(context.params.id), asked);
        if (!outcome.done) return refuseAnswer(context, outcome, locale);
        const data = await contributions.view(outcome.row, personOf(context), locale);
        const warnings = exchange.warnings('word', asked.word ?? '', locale);
        context.body = { data, meta: { warnings } };
      }),

    history: (context: Context) =>
      withOwn(context, async (row, locale) => {
        context.body = { data: await exchange.history(row, locale), meta: {} };
      }),
  };
};
