import { setTimeout as wait } from 'node:timers/promises';
import type { Phase } from '../../phase.ts';
import type { Campaign } from '../campaign.ts';
import { nudge } from '../pings.ts';
import type { PublisherProcess } from '../process/publisher-process.ts';
import type { Aim } from './aims.ts';

const SOON_MS = 15;
const INDEX_MS = 1_500;

/** Kills the publisher where the aim says; returns the phase that it had reached, by its own word. */
export async function kill(campaign: Campaign, aim: Aim): Promise<Phase | null> {
  const { site, chance } = campaign;
  const victim = await expose(campaign, aim);
  // A phase that does not come was not there to come: it is killed all the same, and that counts for none.
  const came = await victim.until(() => comes(victim, aim));
  if (came && !aim.held) await wait(chance.next() * (aim.phase === 'index' ? INDEX_MS : SOON_MS));
  await site.kill();
  const ended = await victim.ended;
  if (ended.signal !== 'SIGKILL')
    campaign.tally.wrong(`a publisher ended by itself: ${ended.code} ${victim.output.slice(-500)}`);
  return came ? phaseOf(victim, aim) : null;
}

/** Gives the publisher something to do, so that it comes by. */
async function expose({ site, author, cms }: Campaign, aim: Aim): Promise<PublisherProcess> {
  const { phase, nth, held, when } = aim;
  const cut = held ? { phase, nth } : null;
  if (when === 'running' && site.process) {
    site.process.told.forget();
    if (cut) site.process.arm(cut);
    author.change();
    // Not waited for: one that is held by what it did in the background answers nobody.
    void nudge(site, cms);
    return site.process;
  }
  if (site.runs) await site.stop();
  if (when === 'deploying') site.changeLook();
  author.change();
  return site.start(cut);
}

function comes({ told }: PublisherProcess, { phase, nth, held }: Aim): boolean {
  if (held) return told.held;
  return (told.reached.get(phase) ?? 0) >= nth;
}

/** The last phase that it told; while the index is built it goes on asking the CMS, but that is not what was cut. */
function phaseOf({ told }: PublisherProcess, { phase }: Aim): Phase | null {
  return phase === 'index' && told.indexing ? 'index' : told.phase;
}
