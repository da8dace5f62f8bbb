import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { seeded } from '../fiche.ts';
import { type Asked, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// Strapi's own REST routes do not exist on any of our content types, for anybody.

let cms: Cms;
let token: string;
let id: string;
beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
  id = (await seeded(cms, 'practice', 'panjo-pays-de-fougeres')).documentId;
});
afterAll(() => cms.stop());

const collections = [
  'practices',
  'dispositifs',
  'themes',
  'audiences',
  'frameworks',
  'topics',
  'structures',
  'organisations',
  'territories',
  'acronyms',
  'contributors',
  'workflow/ledgers',
  'workflow/journal-entries',
  'workflow/journal-texts',
  'workflow/publications',
  'journal-entries',
  'publications',
];
const singles = ['practice', 'dispositif', 'organisation', 'theme', 'contribution'];
const tricks = [
  '?status=draft',
  '?status=published',
  '?publicationState=preview',
  '?populate=*',
  '?populate[owner]=*',
  '?fields[0]=title',
  '?sort=title',
  '?filters[title][$contains]=a',
  '?filters[owner][email][$startsWith]=c',
  '?where[stage]=draft',
  '?lookup[stage]=draft',
  '?_q=a',
  '?locale=*',
  '?pagination[pageSize]=10000',
];
const attack = { data: { title: 'Publiée par la porte de service', stage: 'published' } };

const writes: [`${'POST' | 'PUT' | 'DELETE'} /${string}`, (id: string) => string][] = [
  ['POST /', () => ''],
  ['PUT /', (document) => `/${document}`],
  ['DELETE /', (document) => `/${document}`],
];

describe.each([
  ['nobody', () => undefined],
  ['a contributor', () => token],
])(
  'A publishes (status, publishedAt, stage in body or query; core REST routes): %s',
  (_, tokenOf) => {
    const ask = (line: Parameters<typeof request>[1], more: Asked = {}) =>
      request(cms, line, { token: tokenOf(), ...more });

    test.each([...collections, ...singles])('finds nothing at /api/%s', async (name) => {
      expect((await ask(`GET /api/${name}`)).status).toBe(404);
      expect((await ask(`GET /api/${name}/${id}`)).status).toBe(404);
    });

    test.each(tricks)('finds no fiche with %s', async (query) => {
      for (const name of [
        'practices',
        'practice',
        `practices/${id}`,
        'dispositifs',
        'organisations',
      ])
        expect([400, 404]).toContain((await ask(`GET /api/${name}${query}`)).status);
    });

    test.each(writes)('writes nothing with %s', async (method, rest) => {
      for (const name of ['practices', 'dispositifs', 'organisations', 'themes']) {
        for (const status of ['', '?status=published']) {
          const [verb] = method.split(' ') as ['POST' | 'PUT' | 'DELETE'];
          const line = `${verb} /api/${name}${rest(id)}${status}` as const;
          expect([400, 404, 405]).toContain((await ask(line, { body: attack })).status);
        }
      }
    });

    test('uploads nothing, and reads no file, user, role or content type', async () => {
      const paths = ['upload/files', 'users', 'users/1', 'users-permissions/roles', 'users/count'];
      for (const path of [...paths, 'content-type-builder/content-types', 'i18n/locales'])
        expect([401, 403, 404]).toContain((await ask(`GET /api/${path}`)).status);
      expect([403, 404, 405]).toContain((await ask('POST /api/upload', { body: {} })).status);
    });

    test('never enters the panel', async () => {
      const paths = ['/admin/users', '/admin/users/me', '/content-manager/content-types'] as const;
      for (const path of [...paths, `/workflow/fiches/practice/${id}`] as const)
        expect((await ask(`GET ${path}`)).status).toBe(401);
    });
  },
);

test('nobody reads contributions, whatever the address', async () => {
  for (const path of ['', `/${id}`, '?status=draft', '?populate=*'])
    expect([400, 401]).toContain((await request(cms, `GET /api/contributions${path}`)).status);
});

test('a contributor who plays with the query reads their own practices and no others', async () => {
  const other = await signIn(cms, 'contributeur2');
  for (const query of tricks) {
    const answer = await request(cms, `GET /api/contributions${query}`, { token: other });
    expect([200, 400]).toContain(answer.status);
    expect(answer.text).not.toContain(id);
  }
});
