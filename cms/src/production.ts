import type { Environment } from './environment';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * What production refuses, in words: beyond this machine passwords travel encrypted, and those of the
 * demonstration, which are public, do not travel at all.
 */
export function refusedInProduction({ DEMO, CMS_URL, SITE_URL }: Environment): string[] {
  const beyond = Object.entries({ CMS_URL, SITE_URL })
    .map(([name, address]) => ({ name, ...partsOf(address) }))
    .filter(({ hostname }) => !loopback.has(hostname));
  const open = beyond.filter(({ protocol }) => protocol !== 'https:');
  return [
    ...(DEMO && beyond.length > 0 ? ['DEMO is refused in production outside this machine'] : []),
    ...open.map(({ name }) => `${name} must begin with https:// in production`),
  ];
}

function partsOf(address: string) {
  const { hostname, protocol } = new URL(address);
  return { hostname, protocol };
}
