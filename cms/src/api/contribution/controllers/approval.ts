import {
  ApprovalAnswer,
  ApprovalCode,
  type Locale,
  practiceFields,
  problemSentence,
} from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { workflow } from '../../../workflow';
import { answerError, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { languageOf } from '../language';
import { withOwn } from '../own-practice';

const Nothing = z.strictObject({});

const sentences = {
  stage: {
    fr: "L'accord ne se demande pas à cette étape.",
    en: 'The agreement is not asked for at this stage.',
  },
  too_many: {
    fr: "Trop de demandes d'accord aujourd'hui : recommencez demain.",
    en: 'Too many requests for an agreement today: try again tomorrow.',
  },
  /** One for a code that was invented, has expired, was taken back or replaced. */
  unknown: {
    fr: "Ce lien ne sert plus, ou il n'est pas entier. Demandez à la personne qui vous l'a fait envoyer de le renvoyer.",
    en: 'This link serves no more, or is not whole. Ask the person who had it sent to send it again.',
  },
  changed: {
    fr: 'La fiche a changé depuis que vous l’avez ouverte. La voici : relisez-la, puis répondez.',
    en: 'The record has changed since you opened it. Here it is: read it again, then answer.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

type NotAsked = Extract<
  Awaited<ReturnType<ReturnType<typeof workflow>['approvals']['ask']>>,
  { done: false }
>;

/** A manager's agreement: asked and taken back by the contributor, read and decided by who has the link. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { approvals, contributions } = workflow(strapi);
  const personOf = (context: Context) => contributions.person(context.state.user);

  /** What was sent, or null when it was refused, each field by its name. */
  function read<T extends z.ZodType>(context: Context, schema: T): z.output<T> | null {
    const asked = schema.safeParse(bodyOf(context.request.body ?? {}));
    if (asked.success) return asked.data;
    const locale = languageOf(context);
    const errors = errorsOf(asked.error, locale);
    answerError(context, 400, sentence('invalid', locale), { errors });
    return null;
  }
  function refuse(context: Context, refused: NotAsked, locale: Locale): void {
    if (refused.why === 'address') {
      const problem = { path: 'managerEmail', name: refused.problem, values: {} };
      const message = problemSentence(practiceFields, problem, locale);
      const errors = [{ path: ['managerEmail'], name: refused.problem, message }];
      answerError(context, 400, message, { errors });
    } else if (refused.why === 'too_many')
      answerError(context, 429, sentences.too_many[locale], { reason: 'too_many' });
    else answerError(context, 409, sentences.stage[locale], { reason: 'wrong_stage' });
  }
  const answerDead = (context: Context) =>
    answerError(context, 404, sentences.unknown[languageOf(context)]);

  return {
    ask: (context: Context) =>
      withOwn(strapi, context, async (row, locale) => {
        if (!read(context, Nothing)) return;
        const asked = await approvals.ask(row.documentId, personOf(context));
        if (!asked.done) return refuse(context, asked, locale);
        context.status = asked.again ? 200 : 201;
        context.body = { data: await approvals.view(row), meta: {} };
      }),

    revoke: (context: Context) =>
      withOwn(strapi, context, async (row) => {
        if (!read(context, Nothing)) return;
        await approvals.revoke(row, personOf(context));
        context.body = { data: await approvals.view(row), meta: {} };
      }),

    async read(context: Context) {
      context.set('cache-control', 'no-store');
      const asked = read(context, ApprovalCode);
      if (!asked) return;
      const sheet = await approvals.read(asked.code);
      if (!sheet) return answerDead(context);
      context.body = { data: sheet, meta: {} };
    },

    async decide(context: Context) {
      context.set('cache-control', 'no-store');
      const asked = read(context, ApprovalAnswer);
      if (!asked) return;
      const decided = await approvals.decide(asked);
      if (decided.done) context.body = { data: decided.sheet, meta: {} };
      else if (decided.why === 'unknown') answerDead(context);
      else {
        const message = sentences.changed[languageOf(context)];
        answerError(context, 409, message, { reason: 'changed', data: decided.sheet });
      }
    },
  };
};
