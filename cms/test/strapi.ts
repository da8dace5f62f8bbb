import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject, vi } from 'vitest';
import { transports } from 'winston';
import { z } from 'zod';
import { createDatabase } from './harness/create-database.ts';
import { environmentFor, type TestEnvironment } from './harness/environment.ts';
import { makeStrapi } from './harness/make-strapi.ts';

/** A real CMS under test: its own process, database, address and mails. */
export interface Cms {
  readonly strapi: Core.Strapi;
  /** Origin of the real HTTP server. */
  readonly url: string;
  readonly env: TestEnvironment;
  /** All that was logged, requests that were answered well included: lines of JSON. */
  readonly logs: readonly string[];
  /** The mails that were sent, oldest first, once there are as many: they leave in the background. */
  readonly mails: (atLeast?: number) => Promise<string[]>;
  /** Stops and starts again on the same data, or on what was done to it meanwhile. */
  readonly restart: (meanwhile?: () => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where the logger keeps the line that it writes. */
const MESSAGE = Symbol.for('message');

const Pool = z.looseObject({ numUsed: z.function(), numPendingAcquires: z.function() });

/** Strapi answers before it has told its own listeners of a change, for which it reads more. */
async function untilIdle({ db }: Core.Strapi) {
  const pool = Pool.parse(db.connection.client.pool);
  const idle = () => Number(pool.numUsed()) + Number(pool.numPendingAcquires()) === 0;
  await vi.waitUntil(idle, { timeout: 20_000 });
}

/** Strapi removes every listener of the process when it stops, vitest's too: they are put back. */
async function destroy(strapi: Core.Strapi) {
  await untilIdle(strapi);
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
  for (const transport of strapi.log.transports)
    if (transport instanceof transports.Console) transport.silent = true;
  strapi.log.on('data', (line: Record<symbol, unknown> | false) => {
    if (line) logs.push(String(line[MESSAGE]));
  });
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  // On a busy machine a test takes longer than the five seconds after which Node hangs up on an idle client.
  httpServer.keepAliveTimeout = 0;
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  // A server that listens on a port has an address of this kind.
  const { port } = httpServer.address() as AddressInfo;
  return { strapi, url: `http://127.0.0.1:${port}` };
}

async function mailsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  return Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
}

/** What is there before the start: the demonstration, or nothing at all. */
type Beginning = 'seeded' | 'empty';

/** A copy of the seeded database or an empty one, in the folder or in the Postgres of this run. */
async function databaseFrom(
  beginning: Beginning,
  dataDir: string,
): Promise<Partial<TestEnvironment>> {
  const postgres = inject('postgres');
  const template = beginning === 'seeded' ? inject('templateDatabase') : undefined;
  if (postgres === undefined) {
    if (template) await copyFile(template, join(dataDir, 'cms.db'));
    return {};
  }
  const name = `cms_${randomUUID().replaceAll('-', '')}`;
  return { DATABASE_URL: await createDatabase(postgres, name, template) };
}

/**
 * Starts the compiled CMS on a database of its own, one at a time in a process.
 * @param more variables that differ; a `DATABASE_URL` is taken as it is.
 * @param beginning `empty` for what a first installation finds.
 */
export async function startCms(
  more: Partial<TestEnvironment> = {},
  beginning: Beginning = 'seeded',
): Promise<Cms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cms-'));
  const database = more.DATABASE_URL ? {} : await databaseFrom(beginning, dataDir);
  const env = { ...environmentFor(dataDir), ...database, ...more };
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
    mails: (atLeast = 0) =>
      vi.waitFor(
        async () => {
          const mails = await mailsIn(join(dataDir, 'mail'));
          if (mails.length < atLeast) throw new Error(`${mails.length} mails of ${atLeast}`);
          return mails;
        },
        { timeout: 20_000 },
      ),
    async restart(meanwhile = async () => undefined) {
      await destroy(running.strapi);
      await meanwhile();
      running = await serve(logs);
    },
    async stop() {
      await destroy(running.strapi);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
