import { z } from 'zod';
import { system } from './setting.ts';

const Keyed = z.object({ key: z.string() }).transform(({ key }) => key);
const Lines = z.array(z.string());

/** Of a published fiche, what makes another one near it. */
const Published = z.object({
  summary: z.string(),
  objectives: Lines,
  keys: Lines,
  difficulties: Lines,
  audiences: z.array(Keyed),
  frameworks: z.array(Keyed),
  topics: z.array(Keyed),
  structure: Keyed,
});

/** Answers that say nearly what a seed says, under a title of their own. */
export async function nearSeed(): Promise<object> {
  const answer = await fetch(`${system.site}/fiches/visites-mediatisees-itinerantes.json`);
  return Published.parse(await answer.json());
}
