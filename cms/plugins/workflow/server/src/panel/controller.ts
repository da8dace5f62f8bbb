import { FicheKind, MoveName } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { ficheUids } from '../fiche/uid';
import { moveFiche } from '../transition/move-fiche';
import { personOfAdmin } from '../transition/person';
import { refusedError } from '../transition/refused';
import { ficheView } from './fiche-view';

const Params = z.object({ kind: FicheKind, documentId: z.string().min(1).max(64) });
const Body = z.strictObject({
  name: MoveName,
  comment: z.string().max(5_000).nullish(),
  version: z.number().int().optional(),
});

function paramsOf(context: Context) {
  const params = Params.safeParse(context.params);
  if (!params.success) throw new errors.NotFoundError();
  return params.data;
}

/** The panel's own permission on the content type decides who may read a fiche's state. */
function demandReader(context: Context, kind: FicheKind) {
  const action = 'plugin::content-manager.explorer.read';
  if (!context.state.userAbility.can(action, ficheUids[kind])) throw new errors.ForbiddenError();
}

export const panelController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context) {
    const { kind, documentId } = paramsOf(context);
    demandReader(context, kind);
    context.body = {
      data: await ficheView(strapi, kind, documentId, personOfAdmin(context.state.user)),
    };
  },

  async move(context: Context) {
    const { kind, documentId } = paramsOf(context);
    demandReader(context, kind);
    const body = Body.safeParse(context.request.body);
    if (!body.success)
      throw new errors.ValidationError('Cette action n’est pas reconnue : rechargez la page.');
    const by = personOfAdmin(context.state.user);
    const outcome = await moveFiche(strapi, { kind, documentId, by, ...body.data });
    if (!outcome.allowed) throw refusedError(kind, outcome);
    context.body = { data: await ficheView(strapi, kind, documentId, by) };
  },
});
