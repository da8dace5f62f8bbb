// From its source: the environment is read before anything is built.
import { isLoopback } from '@pratiques/shared/loopback';
import type { Environment } from './environment.ts';
import { Refusal } from './refusal.ts';

/** Two services listen on two ports. */
export function demandTwoPorts({ CMS_PORT, SITE_PORT }: Environment) {
  if (CMS_PORT !== SITE_PORT) return;
  throw new Refusal(
    `CMS_PORT et SITE_PORT valent tous deux ${CMS_PORT} : donnez deux ports différents.`,
    `CMS_PORT and SITE_PORT are both ${CMS_PORT}: give two different ports.`,
  );
}

const demoRefused = (name: string) =>
  new Refusal(
    `DEMO est refusé parce que ${name} n’est pas une adresse locale : mettez DEMO=false.`,
    `DEMO is refused because ${name} is not a loopback address: set DEMO=false.`,
  );

/** Beyond this machine passwords travel encrypted; the demonstration's, which are public, do not travel. */
export function demandProduction(environment: Environment) {
  const { DEMO, NODE_ENV, CMS_URL, SITE_URL, PUBLISHER_HOST } = environment;
  if (NODE_ENV !== 'production') return;
  if (DEMO && !isLoopback(PUBLISHER_HOST)) throw demoRefused('PUBLISHER_HOST');
  for (const [name, url] of Object.entries({ CMS_URL, SITE_URL })) {
    const { hostname, protocol } = new URL(url);
    if (isLoopback(hostname)) continue;
    if (DEMO) throw demoRefused(name);
    if (protocol !== 'https:')
      throw new Refusal(
        `${name} n’est pas une adresse locale et doit commencer par https:// : les mots de passe y passent.`,
        `${name} is not a loopback address and must begin with https://: passwords go that way.`,
      );
  }
}
