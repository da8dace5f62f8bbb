import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import * as z from 'zod';
import { moreGivenNames } from './more-given-names.ts';
import { moreSurnames } from './more-surnames.ts';

type Part = 'first_name' | 'last_name';

/** Names in Latin letters of every locale that has some. */
function* namesOf(part: Part): Generator<string> {
  for (const { person } of Object.values(allLocales))
    for (const names of Object.values(person?.[part] ?? {}))
      if (Array.isArray(names)) yield* names.filter(isName);
}
const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^\p{Script=Latin}[\p{Script=Latin}\p{M}' -]+$/u.test(name);

/** First names; « Thi Hoa » counts as two. */
export const givenNames = (): string[] =>
  [...namesOf('first_name'), ...moreGivenNames].flatMap((name) => name.split(' '));

/** First names of the civil register since 1900, with their accents: many are words, places and surnames too. */
export const registeredNames = (): string[] => [...Names.parse(read(FRENCH)).keys()];
const read = createRequire(import.meta.url);
const FRENCH = 'gender-detection-from-name/names/fr';
const Names = z.map(z.string(), z.string());

export const surnames = (): string[] => [...namesOf('last_name'), ...moreSurnames];
