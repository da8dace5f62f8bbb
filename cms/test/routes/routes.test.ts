import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { plant, secrets } from '../leak/plant.ts';
import { fieldsIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { addressOf, apiRoutes, otherRoutes, panelDoors, panelRoutes } from './routes.ts';

let cms: Cms;
let draft: string;
let tokens: Record<'nobody' | 'another', string | undefined>;
beforeAll(async () => {
  cms = await startCms();
  draft = (await plant(cms)).declined.documentId;
  tokens = { nobody: undefined, another: await signIn(cms, 'contributeur2') };
});
afterAll(() => cms.stop());

test('every route that is registered is in the lists, and no other', () => {
  const registered = cms.strapi.server
    .listRoutes()
    .filter(({ path }) => !otherRoutes.includes(String(path)))
    .flatMap(({ methods, path }) =>
      methods
        .filter((method: string) => method !== 'HEAD')
        .map((method: string) => `${method} ${path}`),
    );
  const listed = [...apiRoutes.map(({ line }) => line), ...panelRoutes];
  expect([...new Set(registered)].sort()).toEqual([...listed].sort());
  const others = cms.strapi.server.listRoutes().map(({ path }) => String(path));
  expect(otherRoutes.filter((path) => !others.includes(path))).toEqual([]);
});

// Strapi's media library: files are attached to a fiche.
const isClosed = (line: string) => /^(?:POST|PUT|DELETE) \/upload(?:\/|$)/.test(line);

test.each(panelRoutes.filter(isClosed))('%s is closed to everybody', async (line) => {
  const all = { ...tokens, administrator: await signInTeam(cms, 'admin') };
  for (const token of Object.values(all))
    expect((await request(cms, addressOf(line), { token })).status).toBe(404);
});

test.each(panelRoutes.filter((line) => !panelDoors.includes(line) && !isClosed(line)))(
  '%s is for who is signed in to the panel',
  async (line) => {
    for (const token of Object.values(tokens))
      expect((await request(cms, addressOf(line), { token })).status).toBe(401);
  },
);
test.each(panelDoors)('%s says nothing of what is inside', async (line) => {
  const body = line.startsWith('POST') ? {} : undefined;
  const answer = await request(cms, addressOf(line), { body });
  expect(answer.status).toBeLessThan(500);
  for (const word of [...Object.values(secrets), '@demo.example'])
    expect(answer.text).not.toContain(word);
});

describe('without a token', () => {
  test.each(apiRoutes.filter(({ who }) => who !== 'everybody'))(
    '$line answers 401',
    async ({ line }) => {
      expect((await request(cms, addressOf(line))).status).toBe(401);
    },
  );
});

/** Strapi's parameters, each in the shapes that it reads. */
const parameters = [
  'status=draft',
  'status=published',
  'publicationState=preview',
  'populate=*',
  'populate[owner]=true',
  'fields=*',
  'fields[0]=managerEmail',
  'sort=owner.password',
  'sort[0]=managerEmail:asc',
  'filters[managerEmail][$contains]=a',
  'filters[owner][email][$startsWith]=c',
  'where[id]=1',
  'lookup[id]=1',
  '_q=xylophanie',
  'locale=en',
  'pagination[pageSize]=1000',
  'access_token=x',
  '__proto__[x]=1',
  'constructor[prototype][x]=1',
];

describe('reads drafts: ?status=draft, populate=*, fields, sort, filters, where, lookup, _q on each private path: 400/403/404, leak 0', () => {
  const reading = apiRoutes.filter(({ line }) => line.startsWith('GET'));
  const core = ['practices', 'dispositifs', 'organisations', 'users', 'users/me', 'upload/files'];
  const paths = [...reading.map(({ line }) => line), ...core.map((path) => `GET /api/${path}`)];
  const hidden = [...Object.values(secrets), 'managerEmail', '@demo.example'];
  const reads = (['nobody', 'another'] as const).flatMap((who) =>
    parameters.map((parameter) => [who, parameter] as const),
  );
  test.each(paths)('%s', async (line) => {
    for (const [who, parameter] of reads) {
      const token = tokens[who];
      const answer = await request(cms, `${addressOf(line, draft)}?${parameter}`, { token });
      expect([400, 403, 404]).toContain(answer.status);
      const leaked = hidden.filter(
        (word) => answer.text.includes(word) && !parameter.includes(word),
      );
      expect(leaked).toEqual([]);
    }
  });
  test('the parameter is named', async () => {
    const answer = await request(cms, 'GET /api/contributions?status=draft&_q=x');
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['status', '_q']]);
  });
  test.each(['/API/contributions', '/api/Contributions/', '/api/contributions/'])(
    'written as %s too',
    async (path) => {
      const token = tokens.another;
      expect((await request(cms, `GET ${path as '/'}?status=draft`, { token })).status).toBe(400);
    },
  );
});
