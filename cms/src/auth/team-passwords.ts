import { credentialSentences, isPassword } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { contentManagerRoutes, type PanelRoute, passFirst } from '../panel/content-manager-routes';
import { userUid } from './account';

/** Routes of the panel that take a new password of a member of the team. */
const routesOfTeam = new Set([
  'POST /register',
  'POST /register-admin',
  'POST /reset-password',
  'PUT /users/me',
  'PUT /users/:id',
  'POST /users',
]);

const Text = z.string().optional().catch(undefined);
const Asked = z.looseObject({
  password: z.unknown().optional(),
  email: Text,
  registrationToken: Text,
  resetPasswordToken: Text,
  userInfo: z
    .looseObject({ password: z.unknown().optional(), email: Text })
    .optional()
    .catch(undefined),
});
const Named = z.looseObject({ email: z.string() });
const Params = z.looseObject({ id: Text, model: Text });

/** The address of the account that a request is about, where one is found. */
async function addressOf(strapi: Core.Strapi, context: Context): Promise<string> {
  const { email, userInfo, registrationToken, resetPasswordToken } = Asked.parse(
    context.request.body,
  );
  const { id } = Params.parse(context.params);
  const said = email ?? userInfo?.email;
  if (said !== undefined) return said;
  const wheres = [
    registrationToken && { registrationToken },
    resetPasswordToken && { resetPasswordToken },
    /^\d+$/.test(id ?? '') && { id: Number(id) },
  ];
  const where = wheres.find((one) => Boolean(one));
  const found: unknown = where
    ? await strapi.db.query('admin::user').findOne({ where })
    : context.state.user;
  return Named.safeParse(found).data?.email ?? '';
}

/**
 * The team's passwords follow the contributors' rule, which is stricter than Strapi's.
 * @throws ValidationError that names the field, in French.
 */
const strongPassword = (strapi: Core.Strapi) => async (context: Context, next: Next) => {
  const asked = Asked.safeParse(context.request.body).data;
  const password = asked?.userInfo?.password ?? asked?.password;
  // What is no text is refused by the route itself.
  if (typeof password !== 'string' || password === '') return next();
  if (isPassword(password, await addressOf(strapi, context))) return next();
  const message = credentialSentences.password.fr;
  throw new errors.ValidationError(message, {
    errors: [{ path: ['password'], name: 'invalid', message }],
  });
};

/** The same, where the panel shows contributors' accounts to the administrator. */
const strongInAccount = (strapi: Core.Strapi) => {
  const check = strongPassword(strapi);
  return (context: Context, next: Next) =>
    Params.parse(context.params).model === userUid ? check(context, next) : next();
};

/** Puts the rule on every route of the panel by which a password is chosen. */
export function guardTeamPasswords(strapi: Core.Strapi): void {
  // Strapi says less of these objects than they hold; they are changed in place, so not parsed.
  const routers = Object.values(strapi.admin.routes) as unknown as { routes: PanelRoute[] }[];
  for (const route of routers.flatMap(({ routes }) => routes))
    if (routesOfTeam.has(`${route.method} ${route.path}`)) passFirst(route, strongPassword(strapi));
  for (const route of contentManagerRoutes(strapi))
    if (['POST', 'PUT'].includes(route.method)) passFirst(route, strongInAccount(strapi));
}
