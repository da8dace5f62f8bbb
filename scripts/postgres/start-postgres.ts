import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../start/free-port.ts';
import { layOutPostgres } from './binaries.ts';

/** A Postgres server of its own, on this machine only. */
export interface Postgres {
  /** Address of its first, empty database; another one stands at another last part. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** How a database of ours is made, here and in `docker-compose.yml`: texts are ordered as French readers order them. */
export const INITDB = '--encoding=UTF8 --locale=C --locale-provider=icu --icu-locale=fr';

const NOBODY = 65_534;
// Postgres refuses to run as root.
const asSomebody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

async function untilItAnswers(url: string, server: ChildProcess, said: () => string) {
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`Postgres ended by itself:\n${said()}`);
    await pause(50);
  }
}

/** Starts one that forgets everything when it stops. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (asSomebody.uid) chownSync(folder, NOBODY, NOBODY);
  const bin = layOutPostgres(join(folder, 'postgres'));
  const [data, options] = [join(folder, 'data'), { ...asSomebody, cwd: folder }];
  const given = ['-D', data, '-U', 'cms', '--auth=trust', '--no-sync', ...INITDB.split(' ')];
  await promisify(execFile)(join(bin, 'initdb'), given, options);

  const port = await freePort();
  const flags = ['-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(server, 'exit');
  const kill = () => server.kill('SIGQUIT');
  process.on('exit', kill);
  let said = '';
  server.stderr.on('data', (text) => {
    said = (said + text).slice(-4000);
  });
  const url = `postgres://cms@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url, server, () => said);
  return {
    url,
    async stop() {
      process.off('exit', kill);
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
