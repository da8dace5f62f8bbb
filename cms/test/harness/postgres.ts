import { execFile } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const nobody = 65_534;
// Postgres refuses to run as root.
const asSomebody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** Never through `exec`'s pipes: the server that `pg_ctl` leaves behind would hold them open. */
const run = (command: string, ...args: string[]) =>
  promisify(execFile)(command, args, { ...asSomebody, cwd: tmpdir(), timeout: 60_000 });

export const hasPostgres = await promisify(execFile)('initdb', ['--version']).then(
  () => true,
  () => false,
);

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A Postgres server of its own, on this machine only, gone after the tests. */
export async function startPostgres() {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  if (asSomebody.uid) await chown(folder, nobody, nobody);
  const data = join(folder, 'data');
  const port = await freePort();
  await run('initdb', '-D', data, '-U', 'cms', '--auth=trust', '--no-sync', '-E', 'UTF8');
  const options = `-p ${port} -h 127.0.0.1 -k ${folder} -c fsync=off`;
  await run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  return {
    url: `postgres://cms@127.0.0.1:${port}/postgres`,
    async stop() {
      await run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
