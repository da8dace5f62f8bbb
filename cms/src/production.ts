import { isLoopback } from '@pratiques/shared';
import type { Environment } from './environment';

/**
 * What production refuses, in words: beyond this machine passwords travel encrypted, and those of the
 * demonstration, which are public, do not travel at all.
 */
export function refusedInProduction({ DEMO, HOST, CMS_URL, SITE_URL }: Environment): string[] {
  const beyond = Object.entries({ CMS_URL, SITE_URL })
    .map(([name, address]) => ({ name, ...partsOf(address) }))
    .filter(({ hostname }) => !isLoopback(hostname));
  const open = beyond.filter(({ protocol }) => protocol !== 'https:');
  const reached = [...beyond.map(({ name }) => name), ...(isLoopback(HOST) ? [] : ['HOST'])];
  return [
    ...(DEMO ? reached : []).map(
      (name) => `DEMO is refused in production outside this machine, where ${name} leads`,
    ),
    ...open.map(({ name }) => `${name} must begin with https:// in production`),
  ];
}

function partsOf(address: string) {
  const { hostname, protocol } = new URL(address);
  return { hostname, protocol };
}
