import { sections } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { workflow } from '../../../workflow';
import { answerError, answerUnknown, errorsOf, sentence } from '../answer-with';
import { bodyOf } from '../body';
import { languageOf } from '../language';
import { createPresence } from '../presence';

const Here = z.strictObject({
  /** A name that a browser keeps for itself; it says nothing of anybody. */
  device: z.uuid(),
  section: z.enum(Object.keys(sections)).nullable().default(null),
  /** It closes the fiche. */
  leaves: z.boolean().default(false),
});

/** Two devices that write one fiche are told of each other, and of the version that is kept. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { contributions } = workflow(strapi);
  const presence = createPresence();
  return {
    async say(context: Context) {
      const locale = languageOf(context);
      const person = contributions.person(context.state.user);
      const row = await contributions.own(String(context.params.documentId), person);
      if (!row) return answerUnknown(context, locale);
      const here = Here.safeParse(bodyOf(context.request.body));
      if (!here.success) {
        const errors = errorsOf(here.error, locale);
        return answerError(context, 400, sentence('invalid', locale), { errors });
      }
      const { device, section, leaves } = here.data;
      const others = presence.say(row.documentId, device, section);
      if (leaves) presence.leave(row.documentId, device);
      context.body = { data: { version: row.version, others }, meta: {} };
    },
  };
};
