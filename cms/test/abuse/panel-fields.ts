import { describe, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { documentsOf } from '../documents.ts';
import { attempt, cms, editor, nothingWrong, now, some } from './setting.ts';

/** Content types that somebody of the team writes in the panel, and who. */
const types = {
  practice: 'editeur',
  dispositif: 'onpe1',
  organisation: 'editeur',
  theme: 'onpe1',
  audience: 'editeur',
  framework: 'editeur',
  topic: 'editeur',
  structure: 'editeur',
  acronym: 'editeur',
  territory: 'admin',
} as const;
type Type = keyof typeof types;

/** Values of the wrong type, of the wrong size, or that mean something to a database or a browser. */
const badValues: readonly unknown[] = [
  null,
  '',
  ' ',
  1,
  -1,
  1e308,
  true,
  {},
  [],
  [1],
  [null],
  [{}],
  [''],
  ['x', 7],
  'a\0b',
  '\ud800x',
  '\u202eabc',
  'x'.repeat(100_000),
  '2019-13-45',
  'www.exemple.fr',
  'javascript:alert(1)',
  '//evil.example',
  '..',
  { connect: [{ documentId: 'zzz' }] },
  { connect: [{ id: 999_999 }] },
  { connect: 'x' },
  { set: 'x' },
  { disconnect: 1 },
  { $ne: null },
];

const pathOf = (type: Type) => `/content-manager/collection-types/api::${type}.${type}`;
const columnsOf = (type: Type) =>
  Object.keys(cms.strapi.getModel(`api::${type}.${type}` as 'api::practice.practice').attributes);

/** One document of the type, and what it says, to be put back. */
async function oneOf(type: Type) {
  const [one] = await documentsOf(cms, type).findMany({ limit: 1 });
  if (!one) throw new Error(`No ${type} is seeded.`);
  return one.documentId;
}

/** All of it is two thousand requests for a kind of fiche, one after the other; in milliseconds. */
const patience = 600_000;

/** Bad values in each field, through the panel's own doors, by who may write there. */
export function panelFields(): void {
  describe('the panel’s forms: a bad value in each field is 400 naming the field, never 5xx', () => {
    test.each(Object.keys(types) as Type[])(
      '%s',
      async (type) => {
        const before = now();
        const token = await signInTeam(cms, types[type]);
        const id = await oneOf(type);
        const confirmed = type === 'organisation' ? { standing: 'confirmed' } : {};
        for (const name of columnsOf(type))
          for (const value of some(badValues, 6)) {
            const what = `${name} = ${JSON.stringify(value)?.slice(0, 40)}`;
            const body = { ...confirmed, [name]: value };
            await attempt(what, `PUT ${pathOf(type)}/${id}`, { token, body });
            await attempt(what, `POST ${pathOf(type)}`, { token, body });
          }
        nothingWrong(before);
      },
      patience,
    );
    test.each(Object.keys(types) as Type[])('relations of %s', async (type) => {
      const before = now();
      const id = await oneOf(type);
      // The administrator alone reads whose a practice is.
      const people = ['editeur', 'onpe1', 'comite1'];
      const tokens = await Promise.all(people.map((name) => signInTeam(cms, name)));
      const { attributes } = cms.strapi.getModel(
        `api::${type}.${type}` as 'api::practice.practice',
      );
      for (const name of [...Object.keys(attributes), 'toString', '__proto__', '%00'])
        for (const token of tokens) {
          const uid = `api::${type}.${type}`;
          await attempt(name, `GET /content-manager/relations/${uid}/${name}`, { token });
          await attempt(name, `GET /content-manager/relations/${uid}/${id}/${name}`, { token });
        }
      nothingWrong(before);
    });
    test.each(Object.keys(types) as Type[])('lists of %s', async (type) => {
      const before = now();
      // An editor reads drafts: what was planted there is no leak.
      const published = type === 'practice' ? '&filters[stage][$eq]=published' : '';
      for (const asked of some(queries, 2))
        await attempt(asked, `GET ${pathOf(type)}?${asked}${published}`, { token: editor });
      nothingWrong(before);
    });
  });
}

const queries = [
  'filters[title][$contains]=%00',
  'filters[id][$in]=x',
  'sort=nope',
  'page=-1',
  'pageSize=1e9',
  'filters[$and][0][$or][0][title][$null]=x',
  '_q=%00',
  `_q=${'a'.repeat(5_000)}`,
  'locale=zz',
  'status=xx',
  'filters[createdAt][$gt]=abc',
  'filters[documentId][$eq][a]=1',
  'filters[owner][email][$contains]=a',
  'populate=owner',
];
