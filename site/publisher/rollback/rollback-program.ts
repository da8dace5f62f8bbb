// What `npm run rollback` runs: `node rollback-program.ts [--list | --latest | RELEASE]`, told DATA_DIR and SITE_PORT.
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { removePin, writePin } from '../release/pin.ts';
import { Unusable } from '../release/unusable.ts';
import { readAsked } from './asked.ts';
import { destinationOf } from './destination.ts';
import { follow } from './follow.ts';
import { keptReleases } from './kept-releases.ts';
import { listReleases } from './list-releases.ts';
import { outcome } from './outcome.ts';
import { Refused } from './refused.ts';

const Told = z.object({ DATA_DIR: z.string().min(1), SITE_PORT: z.coerce.number().int() });

/** Longer than ten thousand pages take. */
const LIMIT_MS = 300_000;

async function rollback(): Promise<void> {
  const asked = readAsked(process.argv.slice(2));
  const { DATA_DIR, SITE_PORT } = Told.parse(process.env);
  const dataDir = resolve(DATA_DIR);
  const releasesFolder = join(dataDir, 'releases');
  const kept = await keptReleases(releasesFolder);
  if (asked === 'list') {
    process.stdout.write(listReleases(kept));
    return;
  }
  const destination = destinationOf(asked, kept);
  if (destination.pin) await writePin(releasesFolder, destination.pin);
  else if (kept.pin) await removePin(releasesFolder);
  const end = await follow({
    dataDir,
    releasesFolder,
    build: destination.release.build,
    statusUrl: `http://127.0.0.1:${SITE_PORT}/_publisher/status`,
    limitMs: LIMIT_MS,
    onTrouble: (error) =>
      process.stderr.write(`· Le publieur dit / the publisher says: ${error}\n`),
  });
  const { fr, en } = outcome(end, destination);
  if (end === 'late') throw new Refused(fr, en);
  process.stdout.write(`${fr}\n${en}\n`);
}

try {
  await rollback();
} catch (error) {
  if (!(error instanceof Refused || error instanceof Unusable)) throw error;
  process.stderr.write(`✗ ${error.fr}\n  ${error.en}\n`);
  process.exitCode = 1;
}
