import { limitsOf } from '../../../limits/limits';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/auth/account${path}`,
  handler,
  config: { middlewares: limitsOf(`${method} /api/auth/account${path}`) },
});

export default {
  routes: [route('DELETE', '', 'account.erase'), route('GET', '/data', 'account.data')],
};
