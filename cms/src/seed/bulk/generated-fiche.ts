import { practiceFields } from '@pratiques/shared';
import type { SeedFiche } from '../fiche-data';
import { fieldsOf, type Pool, poolsOf } from './pools';
import { type Chance, chanceOf } from './random';
import { recombine } from './recombine';

type Kind = SeedFiche['kind'];

export interface GeneratedFiche {
  readonly kind: Kind;
  readonly provenance: 'demonstration';
  readonly organisation: SeedFiche['organisation'];
  readonly answers: Readonly<Record<string, unknown>>;
}

const provenanceNote =
  'Fiche générée pour des mesures, en recombinant des phrases des fiches de démonstration : elle ne décrit aucune pratique.';

export const slugPrefix = 'fiche-generee-';
const numbered = (number: number): string => String(number).padStart(5, '0');
export const slugOfNumber = (number: number): string => slugPrefix + numbered(number);

/** The beginning of one title, the end of another when it fits, and what the fiche is. */
function titleOf(titles: readonly string[], number: number, chance: Chance): string {
  const sign = ` (fiche générée ${numbered(number)})`;
  const [head = ''] = chance.pick(titles).split(' : ');
  const room = practiceFields.title.max - sign.length - head.length - 3;
  const tails = titles.flatMap((title) => title.split(' : ')[1] ?? []);
  const fitting = tails.filter((tail) => tail.length <= room);
  return `${head}${fitting.length > 0 ? ` : ${chance.pick(fitting)}` : ''}${sign}`;
}

/** One in five is a dispositif, as in the demonstration. */
const kindOf = (number: number): Kind => (number % 5 === 0 ? 'dispositif' : 'practice');

/**
 * A maker of fiches that says the same of a number each time. Only fictional fiches are recombined:
 * no real body is made to say what it has not said.
 */
export function generator(seeds: readonly SeedFiche[], departements: readonly string[]) {
  const invented = seeds.filter(({ provenance }) => provenance === 'demonstration');
  const ofKind = (kind: Kind) => invented.filter((fiche) => fiche.kind === kind);
  const corpus = { practice: ofKind('practice'), dispositif: ofKind('dispositif') };
  const pools: Record<Kind, Map<string, Pool>> = {
    practice: poolsOf(corpus.practice),
    dispositif: poolsOf(corpus.dispositif),
  };
  return (number: number): GeneratedFiche => {
    const kind = kindOf(number);
    const chance = chanceOf(number);
    const answers = [...pools[kind]].map(([name, pool]) => [
      name,
      recombine(fieldsOf[kind][name], pool, chance),
    ]);
    const titles = corpus[kind].map((fiche) => fiche.answers.title);
    return {
      kind,
      provenance: 'demonstration',
      organisation: chance.pick(corpus[kind]).organisation,
      answers: {
        ...Object.fromEntries(answers),
        slug: slugOfNumber(number),
        title: titleOf(titles, number, chance),
        departements: [chance.pick(departements)],
        provenanceNote,
      },
    };
  };
}
