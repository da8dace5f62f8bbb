import type { MoveName } from '@pratiques/shared';
import type { demoPeople } from './accounts';
import type { SeedFiche } from './fiche-data';

type People = Awaited<ReturnType<typeof demoPeople>>;
type Step = [name: MoveName, by: keyof People, comment?: string];

const ground = 'Fiche de démonstration, non examinée par le comité.';
const steps: Record<SeedFiche['kind'], Step[]> = {
  practice: [
    ['submit', 'contributor'],
    ['examine', 'editor'],
    ['accept', 'editor', ground],
    ['publish', 'editor'],
  ],
  dispositif: [
    ['sendToField', 'onpe1'],
    ['validate', 'onpe1', ground],
    ['accept', 'onpe2'],
    ['publish', 'onpe2'],
  ],
};

/** Who makes a demonstration fiche, and by which moves it goes online. */
export const wayToPublic = (kind: SeedFiche['kind'], people: People) => ({
  by: kind === 'practice' ? people.contributor : people.onpe1,
  moves: steps[kind].map(([name, who, comment]) => ({ name, by: people[who], comment })),
});
