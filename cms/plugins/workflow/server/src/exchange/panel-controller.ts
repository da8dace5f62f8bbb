import { moveOf, NewMessage, ReadUpTo, type Role, refusalSentence } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import { askedFiche, mayRead } from '../panel/asked-fiche';
import { ficheView } from '../panel/fiche-view';
import { warningsIn } from '../privacy/warnings';
import { settleRequest } from '../requests/answer';
import { personOfAdmin } from '../transition/person';
import { mayReadExchange } from './may-read-exchange';
import { markRead, threadOf } from './thread';
import { writeMessage } from './write-message';

/** Who may ask a contributor for changes also writes to them, in their own name. */
const writers: readonly Role[] = moveOf('practice', 'requestChanges')?.by ?? [];

const Settled = z.strictObject({ settled: z.literal(true) });

/** What the team reads and writes in the exchange with the contributor of a practice. */
export const exchangeController = ({ strapi }: { strapi: Core.Strapi }) => {
  async function readable(context: Context) {
    const { kind, documentId } = await askedFiche(strapi, context);
    const row = kind === 'practice' ? await loadRow(strapi, kind, documentId) : null;
    if (!row) throw new errors.NotFoundError();
    const by = personOfAdmin(context.state.user);
    if (!mayRead(strapi, context.state.userAbility, kind, row) || !mayReadExchange(by))
      throw new errors.ForbiddenError();
    const mayWrite = writers.some((role) => by.roles.includes(role));
    return { row, by, documentId, mayWrite };
  }
  async function writable(context: Context) {
    const fiche = await readable(context);
    const refusal = { allowed: false, reason: 'wrong_role', roles: writers } as const;
    if (!fiche.mayWrite)
      throw new errors.ForbiddenError(refusalSentence(refusal, 'fr'), { reason: refusal.reason });
    return fiche;
  }
  function read<T extends z.ZodType>(context: Context, schema: T): z.output<T> {
    const asked = schema.safeParse(context.request.body);
    if (asked.success) return asked.data;
    throw new errors.ValidationError('Ce texte n’est pas reconnu : relisez-le, puis recommencez.');
  }

  return {
    async find(context: Context) {
      const { row, mayWrite } = await readable(context);
      const { messages, open } = await threadOf(strapi, row, 'team');
      context.body = { data: messages, meta: { mayWrite: open && mayWrite } };
    },

    async write(context: Context) {
      const { documentId, by } = await writable(context);
      const { text } = read(context, NewMessage);
      const written = await writeMessage(strapi, { documentId, side: 'team', by, text });
      if (!written.done)
        throw new errors.ValidationError('L’échange n’est pas ouvert à cette étape.');
      const warnings = warningsIn('text', text, 'fr');
      context.body = { data: written.message, meta: { warnings } };
    },

    async read(context: Context) {
      const { documentId } = await writable(context);
      await markRead(strapi, documentId, 'team', read(context, ReadUpTo).upTo);
      context.status = 204;
    },

    async settle(context: Context) {
      const { documentId, by } = await writable(context);
      read(context, Settled);
      if (!(await settleRequest(strapi, documentId, Number(context.params.id))))
        throw new errors.NotFoundError();
      context.body = { data: await ficheView(strapi, 'practice', documentId, by) };
    },
  };
};
