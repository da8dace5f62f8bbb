import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn } from '../accounts.ts';
import { countOf } from '../fiche.ts';
import { dataIn, fieldsIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { type Contributor, contributionIn, contributorOf } from './contributor.ts';

// What a contributor picks from.

let cms: Cms;
let owner: Contributor;
beforeAll(async () => {
  cms = await startCms();
  owner = contributorOf(cms, await signIn(cms, 'contributrice'));
});
afterAll(() => cms.stop());

const Organisation = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  standing: z.string(),
});
const Terms = z.array(
  z.object({
    key: z.string(),
    label: z.object({ fr: z.string(), en: z.string() }),
    altLabels: z.array(z.string()),
  }),
);
const Choices = z.strictObject({
  theme: Terms,
  audience: Terms,
  framework: Terms,
  topic: Terms,
  structure: Terms,
  territories: z.array(
    z.object({ code: z.string(), name: z.string(), regionName: z.string().nullable() }),
  ),
  organisation: z.string().nullable(),
  organisations: z.array(Organisation),
});

test('the vocabularies of the seeds are offered, each with its labels', async () => {
  const choices = dataIn(await owner('GET /choices'), Choices);
  const { theme, audience, framework, topic, structure } = choices;
  expect([theme, audience, framework, topic, structure].map((list) => list.length)).toEqual([
    8, 30, 27, 28, 37,
  ]);
  expect(choices.organisation).toBeNull();
  expect(choices.territories.find(({ code }) => code === '2A')?.name).toBe('Corse-du-Sud');
});

describe('an organisation that is not in the list', () => {
  test('is proposed once, can be answered, and is in no other list until it is confirmed', async () => {
    const name = 'Association Liens d’Estives';
    const made = await owner('POST /organisations', { name, type: 'association-locale' });
    expect(made.status).toBe(201);
    const { documentId, standing } = dataIn(made, Organisation);
    expect(standing).toBe('proposed');
    expect(dataIn(await owner('POST /organisations', { name }), Organisation).documentId).toBe(
      documentId,
    );
    const offeredTo = async (person: Contributor) =>
      dataIn(await person('GET /choices'), Choices).organisations.map((one) => one.documentId);
    expect(await offeredTo(owner)).toContain(documentId);
    const other = contributorOf(cms, await signIn(cms, 'contributeur2'));
    expect(await offeredTo(other)).not.toContain(documentId);
    expect(contributionIn(await owner('POST ', { organisation: documentId }))).toMatchObject({
      organisation: documentId,
    });
  });

  test.each<[string, object, string]>([
    ['without a name', {}, 'name'],
    ['with a short name', { name: ' x ' }, 'name'],
    ['with a name of 201 characters', { name: 'a'.repeat(201) }, 'name'],
    ['with a control character', { name: 'Associa\u0000tion' }, 'name'],
    ['with an override of direction', { name: 'Associa\u202etion' }, 'name'],
    ['of an unknown type', { name: 'Association', type: 'secte' }, 'type'],
  ])('%s is refused, and the field is named', async (_, body, field) => {
    const before = await countOf(cms, 'organisations');
    const answer = await owner('POST /organisations', body);
    expect([answer.status, fieldsIn(answer)]).toEqual([400, [field]]);
    expect(await countOf(cms, 'organisations')).toBe(before);
  });

  test('is told to nobody but who proposed it: another one proposes their own', async () => {
    const name = 'Association Discrete';
    const mine = dataIn(await owner('POST /organisations', { name }), Organisation);
    const other = contributorOf(cms, await signIn(cms, 'contributeur2'));
    const theirs = await other('POST /organisations', { name: name.toUpperCase() });
    expect(theirs.status).toBe(201);
    expect(dataIn(theirs, Organisation).documentId).not.toBe(mine.documentId);
    expect(theirs.text).not.toContain(name);
    expect(dataIn(await owner('POST /organisations', { name }), Organisation)).toEqual(mine);
  });

  test('cannot be confirmed by who proposes it', async () => {
    const answer = await owner('POST /organisations', {
      name: 'Association',
      standing: 'confirmed',
    });
    expect([answer.status, fieldsIn(answer)]).toEqual([400, ['standing']]);
    expect(await countOf(cms, 'organisations', { standing: 'proposed', name: 'Association' })).toBe(
      0,
    );
  });
});

test('nobody reads or proposes', async () => {
  const nobody = contributorOf(cms, undefined);
  expect((await nobody('GET /choices')).status).toBe(401);
  expect((await nobody('POST /organisations', { name: 'Association' })).status).toBe(401);
});
