import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import { environmentFor, type TestEnvironment } from './harness/environment.ts';
import { makeStrapi } from './harness/make-strapi.ts';

/** A real CMS under test: its own process, database, address and mails. */
export interface Cms {
  readonly strapi: Core.Strapi;
  /** Origin of the real HTTP server. */
  readonly url: string;
  readonly env: TestEnvironment;
  /** All that was logged. */
  readonly logs: readonly string[];
  /** The mails that were sent, oldest first. */
  readonly mails: () => Promise<string[]>;
  /** Stops and starts again on the same data. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Strapi removes every listener of the process when it stops, vitest's too: they are put back. */
async function destroy(strapi: Core.Strapi) {
  const known = process
    .eventNames()
    .map((event) => [event, process.rawListeners(event as NodeJS.Signals)] as const);
  await strapi.destroy();
  for (const [event, listeners] of known)
    for (const listener of listeners)
      if (!process.rawListeners(event as NodeJS.Signals).includes(listener))
        process.on(event as NodeJS.Signals, listener as NodeJS.SignalsListener);
}

async function serve(logs: string[]) {
  const strapi = makeStrapi();
  for (const transport of strapi.log.transports) transport.silent = true;
  strapi.log.on('data', ({ message }: { message: unknown }) => logs.push(String(message)));
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an address of this kind.
  const { port } = httpServer.address() as AddressInfo;
  return { strapi, url: `http://127.0.0.1:${port}` };
}

async function mailsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
}

/**
 * Starts the compiled CMS on a copy of the seeded database, one at a time in a process.
 * @param more variables that differ; with a `DATABASE_URL` the CMS starts on an empty Postgres.
 */
export async function startCms(more: Partial<TestEnvironment> = {}): Promise<Cms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cms-'));
  if (!more.DATABASE_URL) await copyFile(inject('templateDatabase'), join(dataDir, 'cms.db'));
  const env = { ...environmentFor(dataDir), ...more };
  Object.assign(process.env, env);
  const logs: string[] = [];
  let running = await serve(logs);
  return {
    env,
    logs,
    get strapi() {
      return running.strapi;
    },
    get url() {
      return running.url;
    },
    mails: () => mailsIn(join(dataDir, 'mail')),
    async restart() {
      await destroy(running.strapi);
      running = await serve(logs);
    },
    async stop() {
      await destroy(running.strapi);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
