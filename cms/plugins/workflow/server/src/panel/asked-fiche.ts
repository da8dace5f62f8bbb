import { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { loadRow } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { ficheUids } from '../fiche/uid';

const Params = z.object({ kind: FicheKind, documentId: z.string().min(1).max(64) });

/** What Strapi's ability says of a person; the panel's middleware puts it on each request. */
interface Ability {
  can: (action: string, subject: string) => boolean;
}

/** The panel's own permission on the content type decides who may read a fiche's state. */
const reading = 'plugin::content-manager.explorer.read';

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

/**
 * The fiche that a route of the panel names.
 * @throws NotFoundError when it names none, or none that this person may read; ForbiddenError for a person
 * who may not read its kind.
 */
export async function askedFiche(strapi: Core.Strapi, context: Context) {
  const params = Params.safeParse(context.params);
  if (!params.success) throw new errors.NotFoundError();
  const { kind, documentId } = params.data;
  const ability: Ability = context.state.userAbility;
  if (!ability.can(reading, ficheUids[kind])) throw new errors.ForbiddenError();
  const row = await loadRow(strapi, kind, documentId);
  if (!row || !mayRead(strapi, ability, kind, row)) throw new errors.NotFoundError();
  return params.data;
}
