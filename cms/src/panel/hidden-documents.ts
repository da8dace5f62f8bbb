import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { contentManagerRoutes, passFirst } from './content-manager-routes';

const Ids = z.union([z.string().transform((id) => [id]), z.array(z.string())]).catch([]);
const Row = z.looseObject({ documentId: z.string() });
const Named = z.looseObject({ documentIds: Ids.optional(), documentId: Ids.optional() });
const Params = z.looseObject({
  model: z.string(),
  id: z.string().optional(),
  sourceId: z.string().optional(),
  targetField: z.string().optional(),
});

interface Checker {
  can: { read: (row?: object | null, field?: string) => boolean };
}
const checkerOf = (strapi: Core.Strapi, userAbility: unknown, model: string): Checker =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });

/** Every document that a request names. */
function namedIn({ params, request, query }: Context): string[] {
  const { id, sourceId } = Params.parse(params);
  const bulk = Named.safeParse(request.body).data?.documentIds ?? [];
  const { documentIds = [], documentId = [] } = Named.safeParse(query).data ?? {};
  const lists = [...bulk, ...documentIds, ...documentId];
  return [id, sourceId, ...lists].filter((one) => one !== undefined);
}

/** Whether one of the documents is not there, or not this person's to read, its conditions counted. */
async function namesHidden(strapi: Core.Strapi, context: Context, uid: UID.ContentType) {
  const named = namedIn(context);
  const checker = checkerOf(strapi, context.state.userAbility, uid);
  // Who reads nothing of the kind is told so by Strapi.
  if (named.length === 0 || !checker.can.read()) return false;
  const where = { documentId: { $in: named } };
  const rows = z.array(Row).parse(await strapi.db.query(uid).findMany({ where }));
  const there = new Set(rows.map(({ documentId }) => documentId));
  return named.some((id) => !there.has(id)) || rows.some((row) => !checker.can.read(row));
}

/**
 * A document that somebody may not read does not exist for them, by whatever route of the panel: 404, as for
 * one that was never there. A relation that they may not read is refused; Strapi answers 500.
 */
const hide = (strapi: Core.Strapi) => async (context: Context, next: Next) => {
  const { model, targetField } = Params.parse(context.params);
  if (!Object.hasOwn(strapi.contentTypes, model)) return next();
  // Its name was just looked up.
  const uid = model as UID.ContentType;
  if (await namesHidden(strapi, context, uid)) throw new errors.NotFoundError('Not Found');
  const checker = checkerOf(strapi, context.state.userAbility, uid);
  if (targetField !== undefined && !checker.can.read(null, targetField))
    throw new errors.ForbiddenError();
  return next();
};

/** Puts the check on every route of the panel that names a content type. */
export function hideDocuments(strapi: Core.Strapi): void {
  for (const route of contentManagerRoutes(strapi))
    if (route.path.includes(':model')) passFirst(route, hide(strapi));
}
