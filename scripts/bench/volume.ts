import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** A whole number from the environment, from 1 to 100,000. */
export function whole(name: 'BENCH_FICHES' | 'BENCH_SAMPLES', usual: number): number {
  const Whole = z.coerce.number().int().min(1).max(100_000).default(usual);
  const read = Whole.safeParse(process.env[name] || undefined);
  if (read.success) return read.data;
  throw new Refusal(
    `${name} doit être un nombre entier de 1 à 100 000.`,
    `${name} must be a whole number from 1 to 100,000.`,
  );
}

/** On how many generated fiches to measure. */
export const volume = (usual = 10_000): number => whole('BENCH_FICHES', usual);
