import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { PublisherStatus } from '@pratiques/shared';
import { until } from '../../story/reader.ts';
import type { System } from '../../story/system.ts';

const answers = (url: string) =>
  fetch(url).then(
    ({ status }) => status === 200,
    // Not listening yet.
    () => false,
  );

async function isCurrent({ site }: System): Promise<boolean> {
  const answer = await fetch(`${site}/_publisher/status`);
  const { epoch, sequence, head } = PublisherStatus.parse(await answer.json());
  return epoch !== null && sequence === head;
}

/** A publisher that comes back to its own folder: seconds until it serves, and until it has asked the log. */
export async function startAgain(system: System): Promise<{ serving: number; current: number }> {
  await system.publisher.stop();
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  system.publisher.start();
  await until(() => answers(`${system.site}/`));
  const serving = seconds();
  await until(() => isCurrent(system));
  return { serving, current: seconds() };
}

/** Of a process and of those that it started, in MB; Linux only. */
function residentMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_024;
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return children.reduce((sum, child) => sum + residentMemory(Number(child)), own);
}

/** What the publisher holds when nothing is asked of it. */
export async function idleMemory({ publisher }: System): Promise<number> {
  // Longer than the process of the index rests.
  await pause(45_000);
  return residentMemory(publisher.pid());
}
