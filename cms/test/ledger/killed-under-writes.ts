import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { workflow } from '../../src/workflow.ts';
import { signIn } from '../accounts.ts';
import { contributionIn, contributorOf, newDraft } from '../contributions/contributor.ts';
import type { Cms } from '../strapi.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The CMS as a program of its own, as production starts it, on the same data. */
async function program({ env }: Cms) {
  const port = await freePort();
  const child = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH, ...env, CMS_PORT: String(port) },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  onTestFinished(kill);
  const answers = async () => expect((await fetch(`${url}/_health`)).status).toBe(204);
  await vi.waitFor(answers, { timeout: 90_000, interval: 100 });
  return { url, kill };
}

/** What the program said that it had saved: the title of each draft at its last acknowledged version. */
async function writeUntilKilled(
  cms: Cms,
): Promise<Map<string, { version: number; title: string }>> {
  const { url, kill } = await program(cms);
  const there = { ...cms, url };
  const owner = contributorOf(there, await signIn(there, 'contributrice'));
  const saved = new Map<string, { version: number; title: string }>();
  let acknowledged = 0;
  const enough = Promise.withResolvers<void>();
  const write = async (writer: number) => {
    for (let n = 0; ; n += 1) {
      const { documentId, version } = await newDraft(owner, { title: `${writer}, ${n}` });
      for (let last = version; last < 4; ) {
        const title = `${writer}, ${n}, ${last}`;
        const answer = await owner(`PUT /${documentId}`, { version: last, title });
        last = contributionIn(answer).version;
        saved.set(documentId, { version: last, title });
        acknowledged += 1;
        if (acknowledged === 40) enough.resolve();
      }
    }
  };
  const writers = [1, 2, 3, 4].map((writer) => write(writer));
  await Promise.race([enough.promise, ...writers]);
  await kill();
  // Each ends on the request that found nobody.
  await Promise.allSettled(writers);
  return saved;
}

/** Kills a CMS while four people write, starts it again and looks for all that it had acknowledged. */
export async function killedUnderWrites(cms: Cms): Promise<void> {
  let saved = new Map<string, { version: number; title: string }>();
  await cms.restart(async () => {
    saved = await writeUntilKilled(cms);
  });
  expect(saved.size).toBeGreaterThan(9);
  const owner = contributorOf(cms, await signIn(cms, 'contributrice'));
  for (const [documentId, { version, title }] of saved) {
    const kept = contributionIn(await owner(`GET /${documentId}`));
    expect(kept.version).toBeGreaterThanOrEqual(version);
    if (kept.version === version) expect(kept.title).toBe(title);
  }
  expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
}
