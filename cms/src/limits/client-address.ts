import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import addresses from 'ipaddr.js';
import { environment } from '../environment';

let isTrusted: ReturnType<typeof proxyAddress.compile> | undefined;

/**
 * Who asks: the socket's address, or what a proxy of `TRUSTED_PROXIES` tells. IPv6 by its /64, which
 * is what one household or office has.
 */
export function clientAddress(request: IncomingMessage): string {
  isTrusted ??= proxyAddress.compile(environment().TRUSTED_PROXIES);
  return network(proxyAddress(request, isTrusted));
}

function network(address: string): string {
  try {
    const parsed = addresses.process(address);
    return parsed instanceof addresses.IPv6
      ? addresses.IPv6.networkAddressFromCIDR(`${parsed}/64`).toString()
      : parsed.toString();
  } catch {
    return 'unreadable';
  }
}
