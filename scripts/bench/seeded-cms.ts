import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { step } from '../bootstrap/say.mjs';
import { readEnvironment } from '../environment.ts';
import { Refusal } from '../refusal.ts';
import { type RunningCms, withCms } from '../start/with-cms.ts';

const Volume = z.coerce.number().int().min(1).max(100_000).default(10_000);

/** How many generated fiches to measure on. */
export function volume(): number {
  const read = Volume.safeParse(process.env.BENCH_FICHES || undefined);
  if (read.success) return read.data;
  throw new Refusal(
    'BENCH_FICHES doit être un nombre entier de 1 à 100 000.',
    'BENCH_FICHES must be a whole number from 1 to 100,000.',
  );
}

// Whatever the operator's variables say, a bench touches no data but its own.
const own = { DATABASE_URL: '', SMTP_URL: '', CMS_URL: '', SITE_URL: '', DEMO: 'true' };

/** A CMS of its own, empty but for the demonstration and `fiches` generated ones; removed afterwards. */
export async function withSeededCms<T>(
  fiches: number,
  work: (cms: RunningCms & { readonly seconds: number }) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const source = { ...process.env, ...own, DATA_DIR: dataDir, SEED_FICHES: String(fiches) };
  const began = performance.now();
  try {
    return await step(`CMS de mesure, ${fiches} fiches`, () =>
      withCms(readEnvironment(source), source, (cms) =>
        work({ ...cms, seconds: (performance.now() - began) / 1_000 }),
      ),
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
