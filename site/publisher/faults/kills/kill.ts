import { setTimeout as wait } from 'node:timers/promises';
import type { Phase } from '../../phase.ts';
import type { Campaign } from '../campaign.ts';
import { nudge } from '../pings.ts';
import type { PublisherProcess } from '../process/publisher-process.ts';
import type { Aim } from './aims.ts';

/** A phase that does not come was not there to come: the publisher is killed all the same, and it counts for none. */
const LONGEST_MS = 30_000;
const SOON_MS = 15;
const INDEX_MS = 1_500;

/** Kills the publisher where the aim says; returns the phase that it had reached, by its own word. */
export async function kill(campaign: Campaign, aim: Aim): Promise<Phase | null> {
  const { site, chance } = campaign;
  const victim = await expose(campaign, aim);
  const limit = performance.now() + LONGEST_MS;
  const came = await victim.until(() => comes(victim, aim) || performance.now() > limit);
  const missed = !came || performance.now() > limit;
  if (!missed && !aim.held)
    await wait(chance.next() * (aim.phase === 'index' ? INDEX_MS : SOON_MS));
  await site.kill();
  const ended = await victim.ended;
  if (ended.signal !== 'SIGKILL')
    campaign.tally.wrong(`a publisher ended by itself: ${ended.code} ${victim.output.slice(-500)}`);
  return missed ? null : phaseOf(victim, aim);
}

/** Gives the publisher something to do, so that it comes by. */
async function expose({ site, author, cms }: Campaign, aim: Aim): Promise<PublisherProcess> {
  const { phase, nth, held, when } = aim;
  const cut = held ? { phase, nth } : null;
  if (when === 'running' && site.process) {
    site.process.told.forget();
    if (cut) site.process.arm(cut);
    author.change();
    await nudge(site, cms);
    return site.process;
  }
  if (site.runs) await site.stop();
  if (when === 'deploying') site.changeLook();
  author.change();
  return site.start(cut);
}

function comes({ told }: PublisherProcess, { phase, nth, held }: Aim): boolean {
  if (held) return told.held;
  if (phase === 'index') return told.indexPid !== null;
  return (told.reached.get(phase) ?? 0) >= nth;
}

/** The last phase that it told; while the index is built it goes on asking the CMS, but that is not what was cut. */
function phaseOf({ told }: PublisherProcess, { phase }: Aim): Phase | null {
  return phase === 'index' && told.indexPid !== null ? 'index' : told.phase;
}
