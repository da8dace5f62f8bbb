import type { Context, Next } from 'koa';
import { z } from 'zod';
import { apiPermissions } from '../access/contributor-role';

const State = z.object({
  route: z.object({
    config: z.object({ auth: z.object({ scope: z.array(z.string()) }) }),
  }),
  auth: z.object({ credentials: z.unknown() }).optional(),
});
const forContributors = new Set<string>(apiPermissions.contributor);

/** Whether this route is a contributor's, and nobody has said who they are. */
function lacksToken({ state }: Context): boolean {
  const read = State.safeParse(state).data;
  if (!read || read.auth?.credentials) return false;
  return read.route.config.auth.scope.every((action) => forContributors.has(action));
}

/** Without a token a contributor's route answers 401, “who are you?”; Strapi says 403 to all. */
export default () => async (context: Context, next: Next) => {
  await next();
  if (context.status !== 403 || !lacksToken(context)) return;
  context.status = 401;
  context.set('WWW-Authenticate', 'Bearer');
  context.body = {
    data: null,
    error: {
      status: 401,
      name: 'UnauthorizedError',
      message: 'Missing or invalid credentials',
      details: {},
    },
  };
};
