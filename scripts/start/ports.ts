import { createServer } from 'node:net';
import type { Environment } from '../environment.ts';
import { Refusal } from '../refusal.ts';

/** Refuses to start on a port that somebody else holds. */
export async function demandPorts(environment: Pick<Environment, 'CMS_PORT' | 'SITE_PORT'>) {
  for (const name of ['CMS_PORT', 'SITE_PORT'] as const) {
    const problem = await cannotListen(environment[name]);
    if (problem === undefined) continue;
    const port = environment[name];
    const taken = problem === 'EADDRINUSE';
    throw new Refusal(
      `Le port ${port} (${name}) est ${taken ? 'déjà utilisé' : `inutilisable (${problem})`} : arrêtez le programme qui l’occupe ou donnez un autre ${name}.`,
      `Port ${port} (${name}) is ${taken ? 'already in use' : `not usable (${problem})`}: stop the program that holds it or give another ${name}.`,
    );
  }
}

function cannotListen(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(undefined)),
    );
  });
}
