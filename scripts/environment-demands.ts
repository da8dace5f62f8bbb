import type { Environment } from './environment.ts';
import { Refusal } from './refusal.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Two services listen on two ports. */
export function demandTwoPorts({ CMS_PORT, SITE_PORT }: Environment) {
  if (CMS_PORT !== SITE_PORT) return;
  throw new Refusal(
    `CMS_PORT et SITE_PORT valent tous deux ${CMS_PORT} : donnez deux ports différents.`,
    `CMS_PORT and SITE_PORT are both ${CMS_PORT}: give two different ports.`,
  );
}

/** Beyond this machine passwords travel encrypted; the demonstration's, which are public, do not travel. */
export function demandProduction({ DEMO, NODE_ENV, CMS_URL, SITE_URL }: Environment) {
  if (NODE_ENV !== 'production') return;
  for (const [name, url] of Object.entries({ CMS_URL, SITE_URL })) {
    const { hostname, protocol } = new URL(url);
    if (LOOPBACK.has(hostname)) continue;
    if (DEMO)
      throw new Refusal(
        `DEMO est refusé parce que ${name} n’est pas une adresse locale : mettez DEMO=false.`,
        `DEMO is refused because ${name} is not a loopback address: set DEMO=false.`,
      );
    if (protocol !== 'https:')
      throw new Refusal(
        `${name} n’est pas une adresse locale et doit commencer par https:// : les mots de passe y passent.`,
        `${name} is not a loopback address and must begin with https://: passwords go that way.`,
      );
  }
}
