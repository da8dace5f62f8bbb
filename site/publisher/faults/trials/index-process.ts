import { setTimeout as wait } from 'node:timers/promises';
import type { Campaign } from '../campaign.ts';
import { eventually, heal, healWhole } from '../heal.ts';
import { nudge } from '../pings.ts';
import type { Trial } from './trial.ts';

const SHORTEST_BUILD_MS = 300;

/** Makes a change, and waits for the process that builds the index of it. */
async function indexing({ site, author, cms, tally }: Campaign): Promise<number | null> {
  const { process: publisher } = site;
  await publisher?.until((told) => !told.indexing);
  author.change();
  await nudge(site, cms);
  await publisher?.until((told) => told.indexing && told.indexPid !== null);
  const pid = publisher?.told.indexPid ?? null;
  if (pid === null) tally.wrong('no index process came');
  return pid;
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    // It had ended by itself.
    return false;
  }
}

/** The index process alone dies: the publisher goes on, and the index is built again by itself. */
export const indexKilled: Trial = async (campaign) => {
  const pid = await indexing(campaign);
  await wait(campaign.chance.next() * SHORTEST_BUILD_MS);
  if (pid !== null) signal(pid, 'SIGKILL');
  await healWhole(campaign, 'index-killed');
};

/** An index process that outlives its publisher, and wakes up when the next one is done: it harms nothing. */
export const indexOutlives: Trial = async (campaign) => {
  const { site, author, chance } = campaign;
  const pid = await indexing(campaign);
  await wait(chance.next() * SHORTEST_BUILD_MS);
  const asleep = pid !== null && signal(pid, 'SIGSTOP');
  await site.kill();
  author.change();
  const began = performance.now();
  site.start();
  await heal(campaign, 'index-outlives', began);
  await wait(chance.next() * SHORTEST_BUILD_MS);
  if (pid !== null && asleep) {
    signal(pid, 'SIGCONT');
    await eventually(async () => !signal(pid, 'SIGCONT'));
  }
  await healWhole(campaign, 'index-outlives', began);
};
