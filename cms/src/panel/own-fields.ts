import type { FieldError } from '@pratiques/shared';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { keptColumns } from '../access/panel-roles';
import { contentManagerRoutes, passFirst } from './content-manager-routes';
import { sameAsKept } from './same-as-kept';

/** Routes of Strapi's panel whose body is a document. */
const forms = new Set([
  'POST /collection-types/:model',
  'POST /collection-types/:model/clone/:sourceId',
  'POST /collection-types/:model/auto-clone/:sourceId',
  'PUT /collection-types/:model/:id',
  'POST /collection-types/:model/actions/publish',
  'POST /collection-types/:model/:id/actions/publish',
  'PUT /single-types/:model',
  'POST /single-types/:model/actions/publish',
]);
/** Columns that Strapi itself keeps, whatever the content type. */
const strapiOwn = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'localizations',
];
/** How an account of a contributor signs in is written by its own routes. */
const accountOwn = [
  'provider',
  'confirmationToken',
  'confirmationExpiresAt',
  'resetPasswordToken',
  'resetPasswordExpiresAt',
];
const kept = new Set([...strapiOwn, ...keptColumns, ...accountOwn]);

const sentence = 'Ce champ ne se remplit pas ici.';
const Asked = z.looseObject({
  params: z.looseObject({
    model: z.string(),
    id: z.string().optional(),
    sourceId: z.string().optional(),
  }),
});
const Body = z.record(z.string(), z.unknown());
const Row = z.looseObject({}).nullish();

/** The draft that a form shows, as the database holds it; null when it does not exist yet. */
async function shownRow(strapi: Core.Strapi, uid: UID.ContentType, id: string, locale: unknown) {
  const language = typeof locale === 'string' ? { locale } : {};
  const where = { documentId: id, publishedAt: null, ...language };
  const { draftAndPublish } = strapi.getModel(uid).options ?? {};
  if (!draftAndPublish) Reflect.deleteProperty(where, 'publishedAt');
  return Row.parse(await strapi.db.query(uid).findOne({ where })) ?? null;
}

const isOlder = (row: Record<string, unknown>, { version }: Record<string, unknown>): boolean =>
  typeof row.version === 'number' && typeof version === 'number' && version !== row.version;

/** Names in a body that are no field of the content type, or one that no form writes. */
async function foreignIn(strapi: Core.Strapi, context: Context): Promise<string[]> {
  const { model, id, sourceId } = Asked.parse(context).params;
  // The route has checked that there is such a content type.
  const uid = model as UID.ContentType;
  const { attributes } = strapi.getModel(uid);
  const body = Body.parse(context.request.body ?? {});
  const shown = id ?? sourceId;
  // An update carries the version that its author read: the guard of fiches compares it.
  const written = (name: string) =>
    Object.hasOwn(attributes, name) &&
    (!kept.has(name) || (name === 'version' && id !== undefined));
  const doubtful = Object.keys(body).filter((name) => name !== 'locale' && !written(name));
  if (doubtful.length === 0) return [];
  const row = shown === undefined ? null : await shownRow(strapi, uid, shown, body.locale);
  // A form that is older than the document is refused as such, by the guard of fiches.
  if (row && id !== undefined && isOlder(row, body)) return [];
  return doubtful.filter((name) => !sameAsKept(attributes[name], row, name, body[name]));
}

/**
 * A form of the panel writes the fields of its content type and nothing else: what Strapi and the workflow
 * keep may come back as it was shown, as the panel sends it.
 * @throws ValidationError that names each other field.
 */
const ownFields = (strapi: Core.Strapi) => async (context: Context, next: Next) => {
  const found: FieldError[] = (await foreignIn(strapi, context))
    .slice(0, 20)
    .map((name) => ({ path: [name.slice(0, 100)], name: 'forbidden', message: sentence }));
  if (found.length === 0) return next();
  const names = found.map(({ path }) => path.join('.')).join(', ');
  throw new errors.ValidationError(`Ces champs ne se remplissent pas ici : ${names}.`, {
    errors: found,
  });
};

/** Puts the check on the panel's forms, after Strapi's own look at who asks. */
export function guardForms(strapi: Core.Strapi): void {
  for (const route of contentManagerRoutes(strapi))
    if (forms.has(`${route.method} ${route.path}`)) passFirst(route, ownFields(strapi));
}
