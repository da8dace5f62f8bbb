import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { workflow } from '../../workflow';
import { demoPeople } from '../accounts';
import { readSeedFiches } from '../fiches';
import { organisationId } from '../organisation-id';
import { readDepartements } from '../vocabularies';
import { wayToPublic } from '../way-to-public';
import { generator, slugOfNumber, slugPrefix } from './generated-fiche';

const Slugs = z.array(z.object({ slug: z.string() }));

/** Numbers up to `count` whose fiche is not there, in whatever stage. */
async function missingNumbers(strapi: Core.Strapi, count: number): Promise<number[]> {
  const where = { slug: { $startsWith: slugPrefix } };
  const found = await Promise.all(
    (['api::practice.practice', 'api::dispositif.dispositif'] as const).map(async (uid) =>
      Slugs.parse(await strapi.db.query(uid).findMany({ select: ['slug'], where })),
    ),
  );
  const known = new Set(found.flat().map(({ slug }) => slug));
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => !known.has(slugOfNumber(number)),
  );
}

/** Makes sure that the first `count` generated fiches are online; answers how many it added. */
export async function seedGenerated(strapi: Core.Strapi, count: number): Promise<number> {
  const missing = count > 0 ? await missingNumbers(strapi, count) : [];
  if (missing.length === 0) return 0;
  const people = await demoPeople(strapi);
  const seeds = readSeedFiches();
  const organisations = new Map<string, string>();
  for (const { organisation } of seeds)
    organisations.set(organisation.name, await organisationId(strapi, organisation));
  const make = generator(
    seeds,
    readDepartements().map(({ code }) => code),
  );
  function* fiches() {
    for (const number of missing) {
      const { organisation, answers, ...fiche } = make(number);
      const given = { ...answers, organisation: organisations.get(organisation.name) };
      yield { ...fiche, ...wayToPublic(fiche.kind, people), answers: given };
    }
  }
  return workflow(strapi).imports.publishInBulk(fiches());
}
