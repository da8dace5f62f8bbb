import { deploymentPhases, type Phase, phases } from '../../phase.ts';
import type { Chance } from '../chance.ts';

/** Where and how to kill. */
export interface Aim {
  readonly phase: Phase;
  /** How often the phase is reached before. */
  readonly nth: number;
  /** Held just before the step, or killed while it may already be under way. */
  readonly held: boolean;
  /** In a publisher that runs, in one that starts again after a kill, or in one that deploys other templates. */
  readonly when: 'running' | 'starting' | 'deploying';
}

/** Phases that come once for each page. */
const OFTEN: ReadonlySet<Phase> = new Set(['render', 'write']);
/** What only a deployment goes through. */
const IN_DEPLOYMENTS: readonly Phase[] = ['swap', ...deploymentPhases];
/** What it goes through as every update does. */
const DEPLOYING: readonly Phase[] = ['doubt', 'render', 'write', 'manifest', 'index'];
/** Of all kills, the share that each phase gets for sure. */
const SHARE = 0.06;

/** Fewer kills in a phase fail the campaign: ten in two hundred. */
export const fewest = (kills: number): number => Math.max(1, Math.floor(kills / 20));

/** As many aims as kills: every phase for sure, the rest wherever it falls. */
export function aimsFor(kills: number, chance: Chance): Aim[] {
  const each = Math.max(1, Math.round(kills * SHARE));
  const others = phases.filter((phase) => phase !== 'swap');
  const sure = [
    ...others.flatMap((phase) => Array<Phase>(each).fill(phase)),
    // Each of these needs a whole new release: as many as are demanded, and no more.
    ...IN_DEPLOYMENTS.flatMap((phase) => Array<Phase>(fewest(kills)).fill(phase)),
  ].map((phase) => aim(phase, true, chance));
  const rest = Array.from({ length: Math.max(0, kills - sure.length) }, () =>
    aim(chance.pick(others), false, chance),
  );
  return chance.shuffled([...sure, ...rest]);
}

function aim(phase: Phase, held: boolean, chance: Chance): Aim {
  const often = OFTEN.has(phase);
  const nth = often ? 1 + chance.below(20) : phase === 'remove' ? 1 + chance.below(2) : 1;
  if (IN_DEPLOYMENTS.includes(phase)) return { phase, nth: 1, held, when: 'deploying' };
  const kind = chance.next();
  if (kind < 0.1 && DEPLOYING.includes(phase))
    return { phase, nth: often ? 1 + chance.below(200) : 1, held, when: 'deploying' };
  return { phase, nth, held, when: kind < 0.4 ? 'starting' : 'running' };
}
