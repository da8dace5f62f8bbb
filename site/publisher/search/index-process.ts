import { fork } from 'node:child_process';
import type { SearchRecord } from '../../src/renderer/renderer.ts';

/** Where the index is written, and of which records it will be said to be made. */
export interface Destination {
  readonly folder: string;
  readonly fingerprint: string;
}
/** What the parent says to the process: records in batches, then where to write the index. */
type Order = { readonly records: readonly SearchRecord[] } | { readonly write: Destination };

const program = new URL('./index-program.ts', import.meta.url);
const batch = 50;

/** Builds the index in a process of its own, whose memory goes back to the system when it ends. */
export async function buildInProcess(
  records: readonly SearchRecord[],
  write: Destination,
): Promise<void> {
  // No variable of ours is inherited: the process needs no secret. If we die, the channel closes and it ends.
  const child = fork(program, {
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2_000);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The search index could not be built', { cause: complaints.trim() }));
    });
  });
  const say = (order: Order) =>
    new Promise<void>((resolve, reject) =>
      child.send(order, (error) => (error ? reject(error) : resolve())),
    );
  const told = (async () => {
    for (let at = 0; at < records.length; at += batch)
      await say({ records: records.slice(at, at + batch) });
    await say({ write });
  })();
  // A channel that breaks is only the echo of a process that ended: its own reason is the one to tell.
  await Promise.all([ended, told.catch(() => ended)]);
}
