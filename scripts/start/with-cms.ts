import type { Environment } from '../environment.ts';
import { Refusal } from '../refusal.ts';
import { keepSecrets } from '../secrets.ts';
import { lastWords } from '../supervise/readable.ts';
import { stopRequested } from '../supervise/stop-requested.ts';
import { type Dead, supervise } from '../supervise/supervise.ts';
import { freePort } from './free-port.ts';
import { cmsReady } from './ready.ts';
import { servicesOf } from './services.ts';

/** The CMS while it runs alone. */
export interface RunningCms {
  readonly origin: string;
  /** The lines that it has printed so far: those of its log. */
  readonly printed: readonly string[];
  readonly libraryToken: string;
}

function whyItEnded(dead: Dead | undefined): Refusal {
  if (!dead) return new Refusal('Interrompu à votre demande.', 'Interrupted, as you asked.');
  process.stderr.write(`\n${lastWords(dead)}\n`);
  return new Refusal(
    `Le CMS s’est arrêté de lui-même : la fin de son journal (${dead.log}) est ci-dessus.`,
    `The CMS ended by itself: the end of its log (${dead.log}) is above.`,
  );
}

/** Runs the CMS without the site, on a port that nobody knows, for the time of some work. */
export async function withCms<T>(
  environment: Environment,
  source: NodeJS.ProcessEnv,
  work: (cms: RunningCms) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const secrets = keepSecrets(environment.DATA_DIR, source);
  const services = servicesOf({ ...environment, CMS_PORT: port }, secrets, source);
  const alone = services.filter(({ name }) => name === 'cms');
  const printed: string[] = [];
  const { died, stop } = supervise(alone, { hear: (_, line) => printed.push(line) });
  const giveUp = new AbortController();
  const origin = `http://127.0.0.1:${port}`;
  const working = cmsReady(origin, giveUp.signal).then(() =>
    work({ origin, printed, libraryToken: secrets.LIBRARY_TOKEN }),
  );
  const ended = Promise.race([died, stopRequested()]).then((dead) => {
    throw whyItEnded(dead);
  });
  try {
    return await Promise.race([working, ended]);
  } finally {
    giveUp.abort();
    await stop();
  }
}
