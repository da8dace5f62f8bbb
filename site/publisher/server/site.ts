import type { PublisherStatus } from '@pratiques/shared';
import type { Log } from '@pratiques/shared/log';
import type { Previews } from '../preview/previews.ts';

/** What the server asks of the rest of the publisher. */
export interface Site {
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly pingSecret: string;
  readonly libraryToken: string;
  /** Addresses of the proxies in front, whose `X-Forwarded-For` is believed; none when empty. */
  readonly trustedProxies: readonly string[];
  /** To whom a weakness is told, as an address: `mailto:` or `https:`. */
  readonly securityContact: string | undefined;
  readonly releasesFolder: string;
  /** The folder of the pages that readers get now; null before the first release. */
  www(): string | null;
  /** Where hashed assets are looked for, in this order. */
  assetFolders(): readonly string[];
  status(): PublisherStatus;
  onPing(): void;
  /** Shows a draft to who holds a link to it. */
  readonly previews: Pick<Previews, 'show' | 'file' | 'explain'>;
  readonly log: Log;
}
