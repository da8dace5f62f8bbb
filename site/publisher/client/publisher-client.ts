import { setTimeout as wait } from 'node:timers/promises';
import { PublisherStatus } from '@pratiques/shared';

export interface PublisherClient {
  status(): Promise<PublisherStatus>;
  /** Resolves with the first status that satisfies; give a signal to set a limit. */
  until(
    satisfied: (status: PublisherStatus) => boolean,
    signal?: AbortSignal,
  ): Promise<PublisherStatus>;
}

/** Asks a publisher of this machine how it is, for scripts and tests. */
export function publisherClient(siteUrl: string): PublisherClient {
  async function status(signal?: AbortSignal): Promise<PublisherStatus> {
    const response = await fetch(`${siteUrl}/_publisher/status`, signal ? { signal } : {});
    if (!response.ok) throw new Error(`publisher status: ${response.status}`);
    return PublisherStatus.parse(await response.json());
  }
  return {
    status: () => status(),
    async until(satisfied, signal) {
      for (;;) {
        const now = await status(signal);
        if (satisfied(now)) return now;
        await wait(50, undefined, signal ? { signal } : {});
      }
    },
  };
}
