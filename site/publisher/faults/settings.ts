import { z } from 'zod';
import { Refusal } from '../failure.ts';

const Settings = z.object({
  /** The same seed tries the same things in the same order. */
  FAULTS_SEED: z.coerce.number().int().min(0).default(1),
  FAULTS_KILLS: z.coerce.number().int().min(10).max(10_000).default(200),
  /** Fiches online at the beginning: the seeds, and generated ones. */
  FAULTS_FICHES: z.coerce.number().int().min(60).max(10_000).default(300),
});
export type Settings = z.output<typeof Settings>;

/** What the person who runs the campaign may choose. */
export function readSettings(source: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = Settings.safeParse(source);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join('.'));
  throw new Refusal(`Réglage refusé : ${[...new Set(names)].join(', ')}.`);
}
