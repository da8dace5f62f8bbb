import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { consoleLog, type Log } from '@pratiques/shared/log';
import type { Patience } from './changes/ask-changes.ts';
import { Brake } from './changes/brake.ts';
import type { Environment } from './environment.ts';
import { KeptFiles } from './files/kept-files.ts';
import { StoredLibrary } from './library/stored-library.ts';
import { lockFolder } from './lock/folder-lock.ts';
import { IdleMemory } from './memory/idle-memory.ts';
import type { OnPhase } from './phase.ts';
import { Previews } from './preview/previews.ts';
import { buildIdOf } from './release/build-id.ts';
import { Choice } from './release/choice.ts';
import type { CreateSearchIndex } from './release/release.ts';
import { Releases } from './release/releases.ts';
import { createServer } from './server/create-server.ts';
import { listen } from './server/listen.ts';
import { PublisherState } from './status/publisher-state.ts';
import { attemptsOf } from './update/attempt.ts';
import { coalesce } from './update/coalesce.ts';
import { poll } from './update/poll.ts';
import { Publication } from './update/publication.ts';
import { delayAfter, type Rhythm, rhythmFor } from './update/rhythm.ts';
import { watchChoice } from './update/watch-choice.ts';

export interface PublisherOptions {
  readonly environment: Environment;
  /** What the site's build made: `server/` and `client/`. */
  readonly distFolder: string;
  readonly createSearchIndex: CreateSearchIndex;
  readonly patience?: Patience;
  readonly rhythm?: Rhythm;
  readonly onPhase?: OnPhase;
  /** The standard output, unless said otherwise. */
  readonly log?: Log;
}

export interface Publisher {
  readonly port: number;
  /** Finishes the file being written, then closes everything. */
  stop(): Promise<void>;
}

const usualPatience: Patience = { silenceMs: 10_000, totalMs: 120_000 };

/** Serves what is on disk at once, then keeps it equal to the publication log. */
export async function startPublisher(options: PublisherOptions): Promise<Publisher> {
  const { environment, distFolder, createSearchIndex } = options;
  const { onPhase = notObserved, log = consoleLog } = options;
  const { DATA_DIR, CMS_URL, SITE_URL, SITE_PORT, PUBLISHER_HOST } = environment;
  const { origin } = new URL(SITE_URL);
  mkdirSync(DATA_DIR, { recursive: true });
  await using cleanup = new AsyncDisposableStack();
  const lock = lockFolder(DATA_DIR);
  cleanup.defer(() => lock.release());

  const stop = new AbortController();
  const state = new PublisherState();
  const releases = new Releases(join(DATA_DIR, 'releases'));
  const libraryFolder = join(DATA_DIR, 'library');
  const source = { cmsUrl: CMS_URL, libraryToken: environment.LIBRARY_TOKEN };
  const previews = new Previews(source, origin, log);
  let onPing = beforeTheFirstUpdate;

  const server = await createServer({
    siteUrl: SITE_URL,
    cmsUrl: CMS_URL,
    pingSecret: environment.PING_SECRET,
    libraryToken: environment.LIBRARY_TOKEN,
    trustedProxies: environment.TRUSTED_PROXIES,
    securityContact: environment.SECURITY_CONTACT,
    releasesFolder: releases.folder,
    www: () => releases.www,
    assetFolders: () => releases.assetFolders(),
    status: () => state.toStatus(),
    onPing: () => onPing(),
    previews,
    log,
  });
  cleanup.defer(() => server.close());
  const port = await listen(server, PUBLISHER_HOST, SITE_PORT);
  log({ event: 'listening', port });

  const choice = new Choice(releases, {
    build: buildIdOf(distFolder, origin),
    distFolder,
    origin,
  });
  if (releases.current === null) {
    // Without any release to go on with, templates that cannot be used are a reason not to start.
    await choice.begin(onPhase);
    await choice.open(choice.wanted);
  }
  const library = await StoredLibrary.open(libraryFolder, log);
  const files = new KeptFiles(join(libraryFolder, 'files'));
  state.library = library.state;
  const rhythm = options.rhythm ?? rhythmFor(CMS_URL);
  const publication = new Publication({
    rhythm,
    cms: {
      url: CMS_URL,
      token: environment.LIBRARY_TOKEN,
      patience: options.patience ?? usualPatience,
    },
    contacts: {
      dpo: environment.DPO_CONTACT ?? null,
      security: environment.SECURITY_CONTACT ?? null,
    },
    brake: new Brake(libraryFolder),
    library,
    files,
    choice,
    origin,
    releases,
    createSearchIndex,
    state,
    stopping: stop.signal,
    onPhase,
    attempt: attemptsOf(state, stop.signal, log),
    log,
  });
  previews.open({
    renderer: () => publication.site.renderer,
    library: () => publication.site.library,
    items: () => library.items(),
  });
  const memory = new IdleMemory();
  const update = coalesce(async () => {
    const before = state.lastUpdate;
    await publication.run();
    if (state.lastUpdate !== before) memory.used();
  });
  onPing = update.ask;
  watchChoice(releases.folder, update.ask, stop.signal);
  const polling = poll(update.ask, () => delayAfter(state.failures, rhythm), stop.signal);

  const running = cleanup.move();
  return {
    port,
    async stop() {
      stop.abort();
      memory.forget();
      await Promise.all([polling, update.settled()]);
      // An update asks for these two: they are over when it is.
      const { index, compression } = publication.site;
      await Promise.all([index.settled(), compression.settled()]);
      await running.disposeAsync();
    },
  };
}

function notObserved(): void {
  // Phases are for the fault campaign.
}

function beforeTheFirstUpdate(): void {
  // A ping that comes before the library is read needs no answer: the first update asks anyway.
}
