export interface Rhythm {
  readonly usualMs: number;
  readonly longestMs: number;
}

/** Every second where the CMS is on the same machine, every 30 s elsewhere; failures make it rarer, to a limit. */
export function rhythmFor(cmsUrl: string): Rhythm {
  const { hostname } = new URL(cmsUrl);
  const near = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return near ? { usualMs: 1_000, longestMs: 5_000 } : { usualMs: 30_000, longestMs: 120_000 };
}

export function delayAfter(failures: number, { usualMs, longestMs }: Rhythm): number {
  return Math.min(usualMs * 2 ** Math.min(failures, 20), longestMs);
}
