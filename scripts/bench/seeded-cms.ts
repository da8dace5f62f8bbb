import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from '../bootstrap/say.mjs';
import { readEnvironment } from '../environment.ts';
import { type RunningCms, withCms } from '../start/with-cms.ts';

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
