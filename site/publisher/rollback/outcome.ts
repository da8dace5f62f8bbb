import type { Destination } from './destination.ts';
import { madeOn } from './list-releases.ts';

/** What the operator is told at the end, in both languages. */
export function outcome(
  end: 'shown' | 'stopped' | 'late',
  { release, pin }: Destination,
): { fr: string; en: string } {
  const fr = `la version ${release.build} (${madeOn(release)})`;
  const en = `release ${release.build} (${madeOn(release)})`;
  if (end === 'late')
    return {
      fr: `Le choix est écrit, mais le publieur ne montre pas encore ${fr} : voyez son journal.`,
      en: `The choice is written, but the publisher does not show ${en} yet: see its log.`,
    };
  if (end === 'stopped')
    return {
      fr: `Le publieur est arrêté : il montrera ${fr} à son prochain démarrage.`,
      en: `The publisher is stopped: it will show ${en} when it starts.`,
    };
  const back = pin && {
    fr: ' Jusqu’à la prochaine mise à jour du site, ou `npm run rollback -- --latest`.',
    en: ' Until the next deployment, or `npm run rollback -- --latest`.',
  };
  return {
    fr: `Les lecteurs ont ${fr}, avec tout ce qui est publié aujourd’hui et rien d’autre.${back?.fr ?? ''}`,
    en: `Readers get ${en}, with all that is published today and nothing else.${back?.en ?? ''}`,
  };
}
