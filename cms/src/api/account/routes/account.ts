import { limitsOf } from '../../../limits/limits';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/auth/account${path}`,
  handler,
  config: { middlewares: limitsOf(`${method} /api/auth/account${path}`) },
});

export default {
  routes: [
    route('DELETE', '', 'account.erase'),
    route('GET', '/data', 'account.data'),
    route('GET', '/profile', 'profile.find'),
    route('PUT', '/profile', 'profile.update'),
    route('GET', '/sessions', 'sessions.find'),
    route('DELETE', '/sessions', 'sessions.endOthers'),
    route('DELETE', '/sessions/:id', 'sessions.end'),
  ],
};
