import { allPhases } from '../../phase.ts';
import type { Campaign } from '../campaign.ts';
import { heal } from '../heal.ts';
import { type Aim, fewest } from './aims.ts';
import { kill } from './kill.ts';

/** So often in a row is a publisher killed while it recovers, before it is let alone. */
const MOST_IN_A_ROW = 3;

/** Kills one after the other; between two, the site heals, unless the next kill comes while it does. */
export class Series {
  readonly #campaign: Campaign;
  #inARow = 0;

  constructor(campaign: Campaign) {
    this.#campaign = campaign;
  }

  async next(aim: Aim): Promise<void> {
    const { site, tally } = this.#campaign;
    if (aim.when !== 'starting' || this.#inARow >= MOST_IN_A_ROW) await this.settle();
    if (aim.when === 'starting' && site.runs) await site.stop();
    const phase = await kill(this.#campaign, aim);
    this.#inARow += 1;
    tally.try('kill');
    if (phase !== null) tally.kill(phase);
  }

  /** A publisher that nobody kills finds its way by itself. */
  async settle(): Promise<void> {
    const { site } = this.#campaign;
    this.#inARow = 0;
    if (site.runs) return;
    const began = performance.now();
    site.start();
    await heal(this.#campaign, 'kill', began);
  }
}

/** Phases in which too few kills fell. */
export function demandKills({ settings, tally }: Campaign): void {
  const wanted = fewest(settings.FAULTS_KILLS);
  for (const phase of allPhases) {
    const count = tally.kills.get(phase) ?? 0;
    if (count < wanted) tally.wrong(`only ${count} kills at ${phase}, not ${wanted}`);
  }
}
