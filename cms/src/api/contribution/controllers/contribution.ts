import { type Locale, TransitionRequest } from '@pratiques/shared';
import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { organisationOf } from '../../../organisations/of-account';
import { workflow } from '../../../workflow';
import { answerMoved, answerSaved, type Row } from '../answer-saved';
import { answerError, errorsOf, sentence } from '../answer-with';
import { readAnswers, readBeginning } from '../answers';
import { bodyOf } from '../body';
import { languageOf } from '../language';
import { withOwn } from '../own-practice';

const Ids = z.array(z.object({ documentId: z.string() }));

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { beforeSubmitting, contributions, transitions } = workflow(strapi);
  const personOf = (context: Context) => contributions.person(context.state.user);
  const viewer = (context: Context, locale: Locale) => (row: Row) =>
    contributions.view(row, personOf(context), locale);

  return {
    async find(context: Context) {
      const person = personOf(context);
      const rows = await strapi.db.query('api::practice.practice').findMany({
        select: ['documentId'],
        where: { owner: { id: person.id }, locale: 'fr', publishedAt: { $null: true } },
        orderBy: { updatedAt: 'desc' },
        limit: 100,
      });
      const view = viewer(context, languageOf(context));
      const owned = await Promise.all(
        Ids.parse(rows).map(({ documentId }) => contributions.own(documentId, person)),
      );
      const data = await Promise.all(owned.filter((row) => row !== null).map(view));
      context.body = { data, meta: { total: data.length } };
    },

    findOne: (context: Context) =>
      withOwn(strapi, context, async (row, locale) => {
        // Who opens a draft may propose it: what it is compared with is read meanwhile.
        void beforeSubmitting.getReadyToCompare().catch((error: unknown) =>
          tell(strapi.log, {
            event: 'failed',
            reason: 'ce à quoi les fiches sont comparées n’a pas pu être lu d’avance',
            ...faultOf(error),
          }),
        );
        context.body = { data: await viewer(context, locale)(row), meta: {} };
      }),

    async create(context: Context) {
      const locale = languageOf(context);
      const read = readBeginning(bodyOf(context.request.body ?? {}), locale);
      if (!read.ok) return answerError(context, 400, sentence('invalid', locale), read);
      const person = personOf(context);
      // Taken over from the account; the form says so, and lets it be changed.
      const organisation = (await organisationOf(strapi, person.id))?.documentId ?? null;
      const answers = { organisation, ...read.answers };
      const saved = await contributions.create(person, answers, read.key);
      if (saved.done) context.status = 201;
      return answerSaved(context, saved, locale, viewer(context, locale));
    },

    update: (context: Context) =>
      withOwn(strapi, context, async ({ documentId }, locale) => {
        const read = readAnswers(bodyOf(context.request.body), locale);
        if (!read.ok) return answerError(context, 400, sentence('invalid', locale), read);
        if (read.version === undefined) {
          const message = sentence('version', locale);
          const errors = [{ path: ['version'], name: 'missing', message }];
          return answerError(context, 400, message, { errors });
        }
        const saved = await contributions.save(documentId, read.version, read.answers);
        return answerSaved(context, saved, locale, viewer(context, locale));
      }),

    delete: (context: Context) =>
      withOwn(strapi, context, async (row, locale) => {
        if (await contributions.remove(row, personOf(context))) context.status = 204;
        else answerError(context, 409, sentence('closed', locale), { reason: 'wrong_stage' });
      }),

    transition: (context: Context) =>
      withOwn(strapi, context, async ({ documentId }, locale) => {
        const asked = TransitionRequest.safeParse(bodyOf(context.request.body));
        if (!asked.success) {
          const errors = errorsOf(asked.error, locale);
          return answerError(context, 400, sentence('invalid', locale), { errors });
        }
        const by = personOf(context);
        const outcome = await transitions.move({ kind: 'practice', documentId, by, ...asked.data });
        const current = await contributions.own(documentId, by);
        const shown = current ? await contributions.view(current, by, locale) : null;
        const errors = outcome.allowed
          ? []
          : transitions.details('practice', outcome, locale).errors;
        return answerMoved(context, outcome, locale, shown, errors);
      }),
  };
};
