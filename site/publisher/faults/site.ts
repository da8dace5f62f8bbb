import { type PublisherClient, publisherClient } from '../client/publisher-client.ts';
import type { Cut } from './process/orders.ts';
import { type Manner, PublisherProcess } from './process/publisher-process.ts';
import type { Presence } from './reading/presence.ts';

export interface SiteSettings {
  readonly data: string;
  readonly cmsUrl: string;
  readonly port: number;
  /** Builds of the templates that are deployed in turn. */
  readonly looks: readonly string[];
  /** What comes before every publisher on its command line. */
  readonly before: readonly string[];
}

/** The site as its operator sees it: one data folder, one port, and at most one publisher. */
export class Site {
  readonly origin: string;
  readonly client: PublisherClient;
  readonly settings: SiteSettings;
  /** The publisher that runs, or the last one. */
  process: PublisherProcess | null = null;
  readonly #presence: Presence;
  #look = 0;

  constructor(settings: SiteSettings, presence: Presence) {
    this.settings = settings;
    this.#presence = presence;
    this.origin = `http://127.0.0.1:${settings.port}`;
    this.client = publisherClient(this.origin);
  }

  get runs(): boolean {
    return this.process !== null && !this.process.over;
  }

  /** What the next start deploys. */
  get distFolder(): string {
    return this.settings.looks[this.#look] ?? '';
  }

  changeLook(): void {
    this.#look = (this.#look + 1) % this.settings.looks.length;
  }

  start(cut: Cut | null = null, manner: Manner = {}): PublisherProcess {
    if (this.runs) throw new Error('a publisher runs already');
    const started = this.prepared(this.settings.port, cut, manner);
    this.process = started;
    void this.#welcome(started);
    return started;
  }

  /** A publisher of this very folder, of which the site knows nothing. */
  prepared(port: number, cut: Cut | null = null, manner: Manner = {}): PublisherProcess {
    const { data, cmsUrl, before } = this.settings;
    const orders = { data, cmsUrl, port, distFolder: this.distFolder, cut };
    return new PublisherProcess(orders, {
      ...manner,
      before: [...before, ...(manner.before ?? [])],
    });
  }

  /** The one that runs is another one now, started beside. */
  async adopt(process: PublisherProcess): Promise<void> {
    this.process = process;
    await this.#welcome(process);
  }

  async #welcome(started: PublisherProcess): Promise<void> {
    const listening = await started.until((told) => told.listening);
    if (listening && this.process === started && this.runs) this.#presence.rise();
  }

  async kill(): Promise<void> {
    this.#presence.fall();
    await this.process?.kill();
  }

  async stop(): Promise<void> {
    this.#presence.fall();
    await this.process?.stop();
  }
}
