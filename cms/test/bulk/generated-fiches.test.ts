import {
  ChangeRow,
  dispositifFields,
  entrySchemas,
  practiceFields,
  slugOf,
} from '@pratiques/shared';
import { findingsIn } from '@pratiques/shared/privacy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPeople } from '../../src/seed/accounts';
import { generator } from '../../src/seed/bulk/generated-fiche';
import { seedGenerated } from '../../src/seed/bulk/seed-generated';
import { readSeedFiches } from '../../src/seed/fiches';
import { organisationId } from '../../src/seed/organisation-id';
import { wayToPublic } from '../../src/seed/way-to-public';
import { workflow } from '../../src/workflow';
import { type Cms, startCms } from '../strapi.ts';
import { comparable } from './comparable.ts';
import { rowsAddedBy } from './rows-added.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

test('the privacy guard finds nothing in them: nobody could sign two thousand off', () => {
  const make = generator(readSeedFiches(), ['35', '44']);
  const found = Array.from({ length: 2_000 }, (_, number) => make(number + 1)).flatMap(
    ({ kind, answers }) => {
      const fields = kind === 'practice' ? practiceFields : dispositifFields;
      const slug = slugOf(String(answers.title));
      return [answers, { ...answers, slug }].flatMap((values) =>
        findingsIn(fields, values, String).map(({ text }) => text),
      );
    },
  );
  expect(found).toEqual([]);
});

test('nor in the addresses of the seeds', () => {
  const found = readSeedFiches().flatMap(({ answers: { slug, title } }) =>
    findingsIn(practiceFields, { slug, title }, String),
  );
  expect(found).toEqual([]);
});

/** What generated fiches leave empty, so that every kind of column is compared. */
const more = {
  ageMin: 3,
  ageMax: 17,
  departements: ['35', '2A', '976'],
  hierarchyAgreement: true,
  effects: [
    { beneficiary: 'Les enfants', observed: 'Des visites plus calmes', evidence: 'Un relevé' },
    { beneficiary: 'Les parents', observed: 'Moins de retards notés', evidence: 'Un relevé' },
  ],
  testimonies: [{ quote: 'On vient quand on peut.', speaker: 'Un parent', consent: true }],
};

/** A generated fiche, ready for either door. */
async function readyFiche(number: number, slug: string, answers: object) {
  const { strapi } = cms;
  const make = generator(readSeedFiches(), ['35', '44']);
  const { organisation, ...fiche } = make(number);
  const { by, moves } = wayToPublic(fiche.kind, await demoPeople(strapi));
  const given = { ...answers, slug, organisation: await organisationId(strapi, organisation) };
  return { ...fiche, by, moves, answers: { ...fiche.answers, ...given } };
}

async function throughNormalDoor(fiche: Awaited<ReturnType<typeof readyFiche>>) {
  const { imports, transitions } = workflow(cms.strapi);
  const created = await imports.create(fiche);
  if (!created.done) throw new Error(JSON.stringify(created));
  const { documentId } = created;
  for (const move of fiche.moves)
    expect(await transitions.move({ kind: fiche.kind, documentId, ...move })).toMatchObject({
      allowed: true,
    });
}

describe('a fiche put online in bulk', () => {
  test.each([
    ['a generated practice', 1, {}],
    ['a practice with every kind of answer', 2, more],
    ['a generated dispositif', 5, {}],
  ])('leaves the rows of the normal door: %s', async (_, number, answers) => {
    const { strapi } = cms;
    const inBulk = await readyFiche(number, `en-masse-${number}`, answers);
    const oneByOne = await readyFiche(number, `une-a-une-${number}`, answers);
    const bulk = await rowsAddedBy(strapi, async () => {
      expect(await workflow(strapi).imports.publishInBulk([inBulk])).toBe(1);
    });
    const normal = await rowsAddedBy(strapi, () => throughNormalDoor(oneByOne));
    const expected = comparable(strapi, normal, oneByOne.answers.slug);
    expect(comparable(strapi, bulk, inBulk.answers.slug)).toEqual(expected);
    expect(Object.keys(expected)).toContain('workflow_publications');
    expect(Object.values(expected).flat().length).toBeGreaterThan(30);
    expect(await workflow(strapi).journal.firstBreak()).toBeNull();
  });

  test('leaves nothing when one of its batch is refused', async () => {
    const { strapi } = cms;
    const good = await readyFiche(1, 'bonne-fiche', {});
    const added = (fiche: typeof good) =>
      rowsAddedBy(strapi, async () => {
        await expect(workflow(strapi).imports.publishInBulk([good, fiche])).rejects.toThrow();
      });
    const untitled = await readyFiche(2, 'sans-resume', { summary: '' });
    const stranger = await readyFiche(3, 'sans-droit', {});
    const moves = stranger.moves.map((move) => ({ ...move, by: stranger.by }));
    for (const bad of [untitled, { ...stranger, moves }, { ...good }])
      expect((await added(bad)).size).toBe(0);
    expect(await workflow(strapi).journal.firstBreak()).toBeNull();
  });
});

describe('generated fiches', () => {
  test('are added once, and only the rest when more are asked', async () => {
    expect(await seedGenerated(cms.strapi, 12)).toBe(12);
    const again = await rowsAddedBy(cms.strapi, async () => {
      expect(await seedGenerated(cms.strapi, 12)).toBe(0);
    });
    expect(again.size).toBe(0);
    expect(await seedGenerated(cms.strapi, 15)).toBe(3);
    expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
  });

  test('are online, one in five a dispositif, and say what they are', async () => {
    let text = '';
    for await (const part of workflow(cms.strapi).library.changesAfter(0)) text += part;
    const rows = text
      .trim()
      .split('\n')
      .filter((line) => line.includes('"slug":"fiche-generee-'))
      .map((line) => ChangeRow.parse(JSON.parse(line)));
    const entries = rows.map(({ kind, entry }) => {
      if (kind !== 'practice' && kind !== 'dispositif') throw new Error(kind);
      return { kind, ...entrySchemas[kind].parse(entry) };
    });
    expect(entries.map(({ slug }) => slug).sort()).toEqual(
      Array.from({ length: 15 }, (_, i) => `fiche-generee-${String(i + 1).padStart(5, '0')}`),
    );
    expect(entries.filter(({ kind }) => kind === 'dispositif')).toHaveLength(3);
    for (const entry of entries) {
      expect(entry.title).toContain('(fiche générée ');
      expect(entry.provenance).toBe('demonstration');
      expect(entry.provenanceNote).toContain('générée');
    }
  });

  test('are the same for everybody, whatever their number', () => {
    const [one, other] = [generator(readSeedFiches(), ['35']), generator(readSeedFiches(), ['35'])];
    other(7);
    expect(one(4242)).toEqual(other(4242));
    expect(one(4242).answers).not.toEqual(one(4243).answers);
  });
});
