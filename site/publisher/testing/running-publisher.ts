import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLine } from '@pratiques/shared/log';
import { onTestFinished } from 'vitest';
import type { Patience } from '../changes/ask-changes.ts';
import { type PublisherClient, publisherClient } from '../client/publisher-client.ts';
import { startPublisher } from '../publisher.ts';
import type { CreateSearchIndex } from '../release/release.ts';
import type { Rhythm } from '../update/rhythm.ts';
import { exampleEnvironment } from './example-environment.ts';
import type { FakeCms } from './fake-cms.ts';
import { createListIndex } from './list-index.ts';
import { writeTemplates } from './tiny-templates.ts';

export interface RunningPublisher extends PublisherClient {
  readonly url: string;
  readonly logged: readonly LogLine[];
  stop(): Promise<void>;
  page(path: string): Promise<{ status: number; text: string }>;
}

interface Settings {
  readonly look?: string;
  readonly version?: number;
  /** Templates and index of the product in place of those of tests. */
  readonly real?: { readonly distFolder: string; readonly createSearchIndex: CreateSearchIndex };
  readonly host?: string;
  readonly siteUrl?: string;
  readonly trustedProxies?: readonly string[];
  readonly securityContact?: string;
  readonly dpoContact?: string;
  readonly rhythm?: Rhythm;
  readonly patience?: Patience;
  readonly createSearchIndex?: CreateSearchIndex;
}

/** A whole publisher in this process, on any free port, with the templates of tests. */
export async function runPublisher(
  cms: FakeCms,
  folder: string,
  settings: Settings = {},
): Promise<RunningPublisher> {
  const { look = 'look-1', version = 1, host = '127.0.0.1' } = settings;
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const environment = exampleEnvironment(data, cms.url);
  const logged: LogLine[] = [];
  const publisher = await startPublisher({
    environment: {
      ...environment,
      PUBLISHER_HOST: host,
      SITE_URL: settings.siteUrl ?? environment.SITE_URL,
      TRUSTED_PROXIES: [...(settings.trustedProxies ?? [])],
      SECURITY_CONTACT: settings.securityContact,
      DPO_CONTACT: settings.dpoContact,
    },
    distFolder: settings.real?.distFolder ?? writeTemplates(join(folder, look), look, version),
    createSearchIndex:
      settings.real?.createSearchIndex ?? settings.createSearchIndex ?? createListIndex,
    log: (line) => logged.push(line),
    rhythm: settings.rhythm ?? { usualMs: 50, longestMs: 100 },
    patience: settings.patience ?? { silenceMs: 300, totalMs: 2_000 },
  });
  let stopped = false;
  const stop = async () => {
    if (!stopped) await publisher.stop();
    stopped = true;
  };
  onTestFinished(stop);
  const url = `http://127.0.0.1:${publisher.port}`;
  return {
    ...publisherClient(url),
    url,
    logged,
    stop,
    async page(path) {
      const response = await fetch(`${url}${path}`, { redirect: 'manual' });
      return { status: response.status, text: await response.text() };
    },
  };
}
