import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { documentsOf } from '../documents.ts';
import { fieldsIn, request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// Every content type of ours × every name that no form writes, by every door of the panel that takes a body.

let cms: Cms;
const tokens = { admin: '', editeur: '', onpe1: '' };
beforeAll(async () => {
  cms = await startCms();
  for (const who of ['admin', 'editeur', 'onpe1'] as const)
    tokens[who] = await signInTeam(cms, who);
});
afterAll(() => cms.stop());

/** Content types, and who besides the administrator writes them. */
const types = {
  practice: ['admin', 'editeur'],
  dispositif: ['admin', 'onpe1'],
  organisation: ['admin', 'editeur', 'onpe1'],
  theme: ['admin', 'onpe1'],
  audience: ['admin', 'editeur'],
  framework: ['admin', 'editeur'],
  topic: ['admin', 'editeur'],
  structure: ['admin', 'editeur'],
  acronym: ['admin', 'editeur'],
  territory: ['admin'],
} as const satisfies Record<string, readonly (keyof typeof tokens)[]>;
type Type = keyof typeof types;

const somebodyElses = 'volevolevolevolevolevole';
const names: Readonly<Record<string, unknown>> = {
  documentId: somebodyElses,
  id: 1,
  createdAt: '2001-01-01T00:00:00.000Z',
  updatedAt: '2001-01-01T00:00:00.000Z',
  publishedAt: '2001-01-01T00:00:00.000Z',
  createdBy: 1,
  updatedBy: 1,
  locale: 'en',
  localizations: [1],
  owner: { set: [{ id: 1 }] },
  proposer: 1,
  firstOnlineAt: '2001-01-01T00:00:00.000Z',
  stage: 'field_review',
  role: 1,
  confirmed: true,
  blocked: true,
  provider: 'google',
  evaluation: 4,
};

const pathOf = (type: Type) => `/content-manager/collection-types/api::${type}.${type}` as const;
const tableOf = (type: Type) =>
  cms.strapi.getModel(`api::${type}.${type}` as 'api::practice.practice').collectionName ?? '';
const rowsIn = async (type: Type) =>
  JSON.stringify(await cms.strapi.db.connection(tableOf(type)).select().orderBy('id'));
const oneOf = async (type: Type) => {
  const [one] = await documentsOf(cms, type).findMany({ limit: 1 });
  if (!one) throw new Error(`No ${type} is seeded.`);
  return one.documentId;
};

test('every content type of the application is in the list', () => {
  const known = Object.keys(cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  expect(
    Object.keys(types)
      .map((type) => `api::${type}.${type}`)
      .sort(),
  ).toEqual(known.sort());
});

describe('mass assignment: owner, role, confirmed, blocked, provider, stage, evaluation, documentId, locale … 400 naming the field', () => {
  describe.each(Object.entries(types) as [Type, readonly (keyof typeof tokens)[]][])(
    '%s',
    (type, people) => {
      test.each(people)('saved by %s: the row is unchanged', async (who) => {
        const id = await oneOf(type);
        const before = await rowsIn(type);
        for (const [name, value] of Object.entries(names)) {
          const asked = { token: tokens[who], body: { [name]: value } };
          const answer = await request(cms, `PUT ${pathOf(type)}/${id}`, asked);
          expect([name, answer.status]).toEqual([name, 400]);
          expect(fieldsIn(answer)).toEqual([name]);
        }
        expect(await rowsIn(type)).toBe(before);
      });
      test('created, copied, published with a body, or in a form with the rest: nothing is made', async () => {
        const id = await oneOf(type);
        const before = await rowsIn(type);
        for (const door of [
          '',
          `/clone/${id}`,
          `/auto-clone/${id}`,
          '/actions/publish',
          `/${id}/actions/publish`,
        ])
          for (const [name, value] of Object.entries(names)) {
            const asked = { token: tokens.admin, body: { [name]: value } };
            const answer = await request(cms, `POST ${pathOf(type)}${door}`, asked);
            // Types without drafts have nothing to publish.
            if (answer.status === 403) expect(door).toContain('publish');
            else expect([door, fieldsIn(answer)]).toEqual([door, [name]]);
          }
        expect(await rowsIn(type)).toBe(before);
      });
    },
  );

  test.each(Object.keys(types) as Type[])('%s, by a script: refused too', async (type) => {
    const documentId = await oneOf(type);
    const before = await rowsIn(type);
    for (const name of ['documentId', 'id', 'publishedAt', 'localizations']) {
      const data = { [name]: names[name] };
      const named = { details: { errors: [{ path: [name] }] } };
      await expect(documentsOf(cms, type).update({ documentId, data })).rejects.toMatchObject(
        named,
      );
      // Our own code names a fiche when it begins it, so that a request sent twice begins one.
      if (name === 'documentId' && isFiche(type)) continue;
      await expect(documentsOf(cms, type).create({ data })).rejects.toMatchObject(named);
    }
    const elsewhere = { documentId, locale: 'fr', data: { locale: 'en' } };
    await expect(documentsOf(cms, type).update(elsewhere)).rejects.toThrow('locale');
    expect(await rowsIn(type)).toBe(before);
  });
});

const isFiche = (type: Type) => type === 'practice' || type === 'dispositif';

describe('what the panel itself sends back', () => {
  const shown = async (type: Type, locale = 'fr') => {
    const id = await oneOf(type);
    const path = `${pathOf(type)}/${id}?locale=${locale}` as const;
    const answer = await request(cms, `GET ${path}`, { token: tokens.admin });
    return { path, data: Object(Object(answer.json).data) as Record<string, unknown> };
  };
  /** As Strapi's form does: relations are told by what changes in them. */
  const asSent = (type: Type, data: Record<string, unknown>) => {
    const { attributes } = cms.strapi.getModel(`api::${type}.${type}` as 'api::practice.practice');
    const own = ['id', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'];
    const written = Object.entries(attributes).filter(([name]) => !own.includes(name));
    const form = written.flatMap(([name, { type: kind }]) =>
      kind === 'relation'
        ? [[name, { connect: [], disconnect: [] }]]
        : name in data
          ? [[name, data[name]]]
          : [],
    );
    return Object.fromEntries(form);
  };
  test.each(Object.keys(types) as Type[])('%s: every column, unchanged, is saved', async (type) => {
    const { path, data } = await shown(type);
    for (const who of types[type]) {
      const body = { ...asSent(type, data), ...('version' in data && { version: undefined }) };
      const answer = await request(cms, `PUT ${path}`, { token: tokens[who], body });
      expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    }
  });
  test('a translation that does not exist yet: the defaults of a new form are taken', async () => {
    const path = `${pathOf('practice')}/${await oneOf('practice')}?locale=en` as const;
    const body = { title: 'In English', stage: 'draft', documentId: undefined };
    const answer = await request(cms, `PUT ${path}`, { token: tokens.editeur, body });
    expect(answer.status).toBe(200);
  });
});
