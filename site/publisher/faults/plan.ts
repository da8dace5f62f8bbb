import type { Chance } from './chance.ts';
import { type Aim, aimsFor } from './kills/aims.ts';

export type Step = { readonly kill: Aim } | { readonly trial: string };

/** Kills in any order, and among them, evenly, each other fault: once for every hundred kills. */
export function planOf(kills: number, trials: readonly string[], chance: Chance): Step[] {
  const aims = aimsFor(kills, chance);
  const rounds = Math.max(1, Math.round(kills / 100));
  const others = Array.from({ length: rounds }, () => chance.shuffled(trials)).flat();
  const every = aims.length / others.length;
  const steps: { readonly at: number; readonly step: Step }[] = [
    ...aims.map((kill, at) => ({ at, step: { kill } })),
    ...others.map((trial, at) => ({ at: (at + 0.5) * every, step: { trial } })),
  ];
  return steps.sort((one, other) => one.at - other.at).map(({ step }) => step);
}
