import { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { FicheRow } from '../fiche/row';
import { ficheUids } from '../fiche/uid';

const Params = z.object({ kind: FicheKind, documentId: z.string().min(1).max(64) });

/** What Strapi's ability says of a person; the panel's middleware puts it on each request. */
interface Ability {
  can: (action: string, subject: string) => boolean;
}

/** The panel's own permission on the content type decides who may read a fiche's state. */
const reading = 'plugin::content-manager.explorer.read';

/**
 * The fiche that a route of the panel names.
 * @throws NotFoundError when it names none, ForbiddenError for a person who may not read its kind.
 */
export function askedFiche(context: Context) {
  const params = Params.safeParse(context.params);
  if (!params.success) throw new errors.NotFoundError();
  const ability: Ability = context.state.userAbility;
  if (!ability.can(reading, ficheUids[params.data.kind])) throw new errors.ForbiddenError();
  return params.data;
}

/** Whether a person may read this very row: its language and its conditions count too. */
export const mayRead = (
  strapi: Core.Strapi,
  userAbility: unknown,
  kind: FicheKind,
  row: FicheRow,
): boolean =>
  strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: ficheUids[kind] })
    .can.read(row);
