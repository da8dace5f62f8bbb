import type { Core } from '@strapi/strapi';
import { workflow } from '../workflow';
import { demoPeople } from './accounts';
import { Dispositifs, fromDispositif, fromPractice, Practices, type SeedFiche } from './fiche-data';
import { organisationId } from './organisation-id';
import { readData } from './read-data';
import { wayToPublic } from './way-to-public';

/** One fiche from its first stage to the public, by the same moves as any other. */
async function seedFiche(
  strapi: Core.Strapi,
  people: Awaited<ReturnType<typeof demoPeople>>,
  { kind, provenance, organisation, answers }: SeedFiche,
) {
  const { imports, transitions } = workflow(strapi);
  const { by, moves } = wayToPublic(kind, people);
  const given = { ...answers, organisation: await organisationId(strapi, organisation) };
  const created = await imports.create({ kind, by, provenance, answers: given });
  if (!created.done) throw new Error(`Seed ${answers.slug}: ${JSON.stringify(created.problems)}`);
  for (const move of moves) {
    const outcome = await transitions.move({ kind, documentId: created.documentId, ...move });
    if (!outcome.allowed)
      throw new Error(
        `Seed ${answers.slug}, ${move.name}: ${outcome.refusal.reason} ${JSON.stringify(outcome.problems)}`,
      );
  }
}

/** The 52 demonstration fiches, as they are in their files. */
export const readSeedFiches = (): SeedFiche[] => [
  ...readData('seed-practices.json', Practices).practices.map(fromPractice),
  ...readData('seed-dispositifs.json', Dispositifs).dispositifs.map(fromDispositif),
];

/** Adds those that are not there yet and answers how many; the others are left as they are. */
export async function seedFiches(strapi: Core.Strapi): Promise<number> {
  const people = await demoPeople(strapi);
  let added = 0;
  for (const fiche of readSeedFiches()) {
    const uid = fiche.kind === 'practice' ? 'api::practice.practice' : 'api::dispositif.dispositif';
    if ((await strapi.db.query(uid).count({ where: { slug: fiche.slug } })) > 0) continue;
    await seedFiche(strapi, people, fiche);
    added += 1;
  }
  return added;
}
