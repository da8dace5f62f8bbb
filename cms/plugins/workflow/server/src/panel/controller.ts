import { MoveName, NewFieldRequest, refusalSentence, requestLimits } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { signOff } from '../privacy/sign-off';
import { moveFiche } from '../transition/move-fiche';
import { personOfAdmin } from '../transition/person';
import { refusedError } from '../transition/refused';
import { askedFiche } from './asked-fiche';
import { ficheView } from './fiche-view';

const Body = z.strictObject({
  name: MoveName,
  comment: z.string().max(5_000).nullish(),
  version: z.number().int().optional(),
  /** What is asked at single fields, with `requestChanges` of a practice. */
  requests: z.array(NewFieldRequest).max(requestLimits.atOnce).optional(),
});

const SignOffBody = z.strictObject({
  identity: z.string().min(1).max(64),
  reason: z.string().max(5_000),
});

export const panelController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context) {
    const { kind, documentId } = await askedFiche(strapi, context);
    context.body = {
      data: await ficheView(strapi, kind, documentId, personOfAdmin(context.state.user)),
    };
  },

  async move(context: Context) {
    const { kind, documentId } = await askedFiche(strapi, context);
    const body = Body.safeParse(context.request.body);
    if (!body.success)
      throw new errors.ValidationError('Cette action n’est pas reconnue : rechargez la page.');
    const asks = kind === 'practice' && body.data.name === 'requestChanges';
    if (body.data.requests && !asks)
      throw new errors.ValidationError('Des précisions ne se demandent qu’avec cette action.');
    const by = personOfAdmin(context.state.user);
    const outcome = await moveFiche(strapi, { kind, documentId, by, ...body.data });
    if (!outcome.allowed) throw refusedError(kind, outcome);
    context.body = { data: await ficheView(strapi, kind, documentId, by) };
  },

  async signOff(context: Context) {
    const { kind, documentId } = await askedFiche(strapi, context);
    const body = SignOffBody.safeParse(context.request.body);
    if (!body.success)
      throw new errors.ValidationError('Cette action n’est pas reconnue : rechargez la page.');
    const by = personOfAdmin(context.state.user);
    const outcome = await signOff(strapi, { kind, documentId, by, ...body.data });
    if (!outcome.signed)
      throw new errors.ForbiddenError(refusalSentence(outcome.refusal, 'fr'), {
        reason: outcome.refusal.reason,
      });
    context.body = { data: await ficheView(strapi, kind, documentId, by) };
  },
});
