import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { confirmation } from '../../auth/confirmation';
import { newPassword } from '../../auth/new-password';
import { registration } from '../../auth/registration';
import { accountRoutes, confirmationRoute } from '../../auth/routes';
import { isSessionActive } from '../../auth/sessions';
import { signingIn } from '../../auth/signing-in';
import { limitsOf } from '../../limits/limits';

/** What a contributor is beside an account: a person with a function, in an organisation. */
const person = {
  fullName: { type: 'string', maxLength: 120 },
  jobTitle: { type: 'string', maxLength: 120 },
  network: { type: 'string', maxLength: 160 },
  organisation: {
    type: 'relation',
    relation: 'manyToOne',
    target: 'api::organisation.organisation',
  },
};
/** What an account named at registration, until its address is confirmed. */
const pendingOrganisation = { type: 'json', configurable: false, private: true };
// Strapi writes a column's name into each: two objects.
const hiddenMoment = () => ({
  type: 'datetime',
  configurable: false,
  private: true,
  searchable: false,
});
const moments = {
  resetPasswordExpiresAt: hiddenMoment(),
  confirmationExpiresAt: hiddenMoment(),
  /** Accounts that nobody uses any more are erased. */
  lastSignInAt: hiddenMoment(),
};

interface Route {
  method: string;
  path: string;
  config: { middlewares?: unknown[]; prefix?: string };
}
interface Jwt {
  verify(token: string): Promise<unknown>;
}
interface Asked {
  strapi: Core.Strapi;
}
interface UsersPermissions {
  contentTypes: { user: { schema: { attributes: Record<string, unknown> } } };
  controllers: { auth: unknown };
  services: { jwt: (asked: Asked) => Jwt };
  routes: { 'content-api': (asked: Asked) => { type: string; routes: Route[] } };
}

const AccessToken = z.looseObject({ sessionId: z.string() });

export default (plugin: UsersPermissions): UsersPermissions => {
  Object.assign(
    plugin.contentTypes.user.schema.attributes,
    person,
    { pendingOrganisation },
    moments,
  );
  plugin.controllers.auth = (asked: Asked) => ({
    ...registration(asked),
    ...confirmation(asked),
    ...signingIn(asked),
    ...newPassword(asked),
  });

  const { jwt } = plugin.services;
  plugin.services.jwt = (asked) => {
    const strapis = jwt(asked);
    return {
      ...strapis,
      async verify(token) {
        const claims = AccessToken.parse(await strapis.verify(token));
        // Strapi believes an access token for as long as it lasts; its session may have been ended.
        if (!(await isSessionActive(asked.strapi, claims.sessionId)))
          throw new Error('Invalid token.');
        return claims;
      },
    };
  };

  const router = plugin.routes['content-api'];
  plugin.routes['content-api'] = (asked) => {
    const { type, routes } = router(asked);
    const kept = [
      ...routes.filter(({ method, path }) => accountRoutes.includes(`${method} ${path}`)),
      structuredClone<Route>(confirmationRoute),
    ];
    for (const route of kept)
      route.config.middlewares = limitsOf(`${route.method} /api${route.path}`);
    return { type, routes: kept };
  };
  return plugin;
};
