import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';
import { fold } from '../src/privacy/text/fold.ts';
import { frenchWords } from './french-words.ts';
import { givenNames } from './names.ts';

const Communes = z.array(z.object({ nom: z.string(), population: z.number().optional() }));
/** Below this many people, an age and the commune are enough to recognise somebody. */
const SMALL = 15_000;
/** Below this many, what happened to somebody and the commune are. */
const VILLAGE = 2_000;

const read = (name: string): unknown => {
  const path = `@etalab/decoupage-administratif/data/${name}.json`;
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
};
const all = Communes.parse(read('communes'));

/** With hyphens; an island also without saying that it is one: « Bréhat ». */
function written(name: string): string[] {
  const whole = name.replaceAll(' ', '-');
  const island = /^Île-(?:de-|d')?(.+)$/.exec(whole)?.[1];
  // « Grand'Rivière » is also written with a hyphen.
  const plain = whole.replace(/(?<=\p{L}{3})'/u, '-');
  return [...new Set([whole, plain, ...(island ? [island] : [])])];
}

/** Every commune of France, today's and delegated ones; « Saint Just » reads as « Saint-Just ». */
export const communes = (): string[] => all.flatMap(({ nom }) => written(nom));

/** Départements, regions and countries, which are written as communes are. */
export const areas = (): string[] => [
  ...['departements', 'regions'].flatMap((name) =>
    Communes.parse(read(name)).flatMap(({ nom }) => written(nom)),
  ),
  ...countries().filter((name) => !alsoOther.has(fold(name))),
];

/** « Dominique », « Saint-Martin » */
const alsoOther = new Set([...givenNames(), ...all.map(({ nom }) => nom)].map(fold));

/** What French calls the countries, by the codes of two letters that Unicode knows. */
function countries(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  return codes.flatMap((code) => written((names.of(code) ?? '').replaceAll('’', "'")));
}

/** Communes of which no namesake is a town, and what people call them: « Bogny » for « Bogny-sur-Meuse ». */
export const smallCommunes = (): string[] => {
  const towns = new Set(all.filter(({ population = 0 }) => population >= SMALL).flatMap(shorts));
  const whole = new Set(all.map(({ nom }) => nom));
  const other = new Set([...frenchWords(), ...givenNames()].map(fold));
  const short = all
    .flatMap(shorts)
    .filter((name) => !towns.has(name) && !whole.has(name) && !other.has(fold(name)));
  return [...below(SMALL), ...short];
};

const shorts = ({ nom }: { nom: string }): string[] => {
  const [short = ''] = nom.split(/-(?:sur|sous|en|l[eè]s|lez|près|de|du|des|la|le|les)-|-d'|-l'/);
  return short === nom || short.length < 5 ? [] : [short];
};

/** Communes of which no namesake is more than a village. */
export const villages = (): string[] => below(VILLAGE);

function below(most: number): string[] {
  const towns = new Set(
    all.filter(({ population = 0 }) => population >= most).map(({ nom }) => nom),
  );
  return all.filter(({ nom }) => !towns.has(nom)).flatMap(({ nom }) => written(nom));
}
