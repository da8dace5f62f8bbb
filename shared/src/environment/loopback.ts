/**
 * True for a name or an address that only programs of this machine reach: what a program listens on, or the
 * host of a URL.
 */
export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
