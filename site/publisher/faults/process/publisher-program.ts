// The real publisher in a process of its own, which tells its phases on descriptor 3: `node publisher-program.ts <orders>`.
import { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import { consoleLog } from '@pratiques/shared/log';
import { Refusal } from '../../failure.ts';
import { startPublisher } from '../../publisher.ts';
import type { CreateSearchIndex } from '../../release/release.ts';
import { createSearchIndex } from '../../search/search-index.ts';
import { exampleEnvironment } from '../../testing/example-environment.ts';
import { Cut, Orders } from './orders.ts';

/** A campaign that dies hard must leave nobody waiting for it. */
const LONGEST_WAIT_MS = 60_000;

const orders = Orders.parse(JSON.parse(process.argv[2] ?? ''));
let cut = orders.cut;
let reached = 0;
// Written in step: what was told has left this process when the phase begins.
const tell = (line: string) => writeSync(3, `${line}\n`);

process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  cut = Cut.parse(message);
  reached = 0;
});
process.on('SIGTERM', () => void running.then(({ stop }) => stop()).then(() => process.exit(0)));
subscribe('child_process', (message) => {
  if (!(typeof message === 'object' && message !== null && 'process' in message)) return;
  const child = message.process;
  if (!(child instanceof ChildProcess)) return;
  child.once('spawn', () => tell(`index-process ${child.pid}`));
  child.once('exit', () => tell(`index-ended ${child.pid}`));
});

/** The real index, which says while it is built. */
const watchedIndex: CreateSearchIndex = (options) => {
  const index = createSearchIndex(options);
  return {
    prepare: index.prepare,
    async update(records) {
      tell('indexing begins');
      await index.update(records).finally(() => tell('indexing ends'));
    },
  };
};

const running = startPublisher({
  environment: { ...exampleEnvironment(orders.data, orders.cmsUrl), SITE_PORT: orders.port },
  distFolder: orders.distFolder,
  createSearchIndex: watchedIndex,
  log(line) {
    consoleLog(line);
    if (line.event === 'listening' || line.event === 'updated') tell(line.event);
  },
  // Faults are healed by the next question to the log: the campaign has many to try.
  rhythm: { usualMs: 300, longestMs: 600 },
  patience: { silenceMs: 5_000, totalMs: 60_000 },
  onPhase(phase) {
    tell(`phase ${phase}`);
    if (phase !== cut?.phase) return;
    reached += 1;
    if (reached < cut.nth) return;
    tell('held');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LONGEST_WAIT_MS);
    process.exit(1);
  },
});
try {
  await running;
} catch (error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : String(error)}\n`);
  process.exit(1);
}
