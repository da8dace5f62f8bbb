import { inLocale, type Locale, TerritoryLevel, territoryLevels } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { namesIn, sourceOf } from '../draft/resolve';
import { fieldsOf } from '../fiche/fields';
import { sharedUids } from '../fiche/uid';
import { type FactName, type Facts, factNames } from './texts';

const Terms = z.array(z.object({ key: z.string(), labelFr: z.string(), labelEn: z.string() }));
const Territories = z.array(z.object({ code: z.string(), name: z.string() }));
const Organisation = z.object({ name: z.string() });

/** Départements as the contributor knows them: « 12 Aveyron ». */
async function territoriesIn(strapi: Core.Strapi, codes: readonly string[]): Promise<string[]> {
  const rows = Territories.parse(
    await strapi.db
      .query(sharedUids.territory)
      .findMany({ where: { code: { $in: [...codes] } }, orderBy: { code: 'asc' } }),
  );
  return rows.map(({ code, name }) => `${code} ${name}`);
}

async function labelsOf(
  strapi: Core.Strapi,
  name: FactName,
  keys: readonly string[],
  locale: Locale,
): Promise<string[]> {
  if (keys.length === 0) return [];
  if (name === 'departements') return territoriesIn(strapi, keys);
  const field = fieldsOf.practice[name];
  const source = field && sourceOf(field);
  if (!source) return [];
  const rows = Terms.parse(
    await strapi.db
      .query(sharedUids[source.kind])
      .findMany({ where: { key: { $in: [...keys] } }, orderBy: { order: 'asc' } }),
  );
  return rows.map(({ labelFr, labelEn }) => inLocale({ fr: labelFr, en: labelEn }, locale));
}

/** What two fiches picked both, in the words of the lists. */
export async function commonIn(strapi: Core.Strapi, one: Facts, other: Facts, locale: Locale) {
  const labels = async (name: FactName) => [
    name,
    await labelsOf(
      strapi,
      name,
      one[name].filter((key) => other[name].includes(key)),
      locale,
    ),
  ];
  return Object.fromEntries(await Promise.all(factNames.map(labels)));
}

/** The confirmed organisation of a public entry. */
export async function organisationIn(
  strapi: Core.Strapi,
  documentId: unknown,
): Promise<string | null> {
  const where = { documentId: { $in: namesIn(documentId) }, standing: 'confirmed' };
  const found: unknown = await strapi.db.query(sharedUids.organisation).findOne({ where });
  return found ? Organisation.parse(found).name : null;
}

const mostNamed = 3;

/** Where a public fiche is at work: its départements when they are few, else its scale. */
export async function territoryIn(
  strapi: Core.Strapi,
  { departements }: Facts,
  level: unknown,
  locale: Locale,
): Promise<string> {
  if (departements.length > 0 && departements.length <= mostNamed)
    return (await territoriesIn(strapi, departements)).join(', ');
  return inLocale(territoryLevels[TerritoryLevel.parse(level)], locale);
}
