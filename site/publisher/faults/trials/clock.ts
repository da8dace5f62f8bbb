import { heal, healWhole } from '../heal.ts';
import { nudge } from '../pings.ts';
import type { Trial } from './trial.ts';

const TEN_YEARS_MS = 3_652 * 24 * 3_600_000;

/** The publisher believes that it is another year: pings are too old or too young for it, the rest goes on. */
const clockOff =
  (what: string, clockMs: number): Trial =>
  async (campaign) => {
    const { site, author, cms, tally } = campaign;
    await site.stop();
    author.change();
    const began = performance.now();
    site.start(null, { clockMs });
    await heal(campaign, what, began);
    author.change();
    if ((await nudge(site, cms)) !== 401) tally.wrong(`${what}: took a ping of another year`);
    await healWhole(campaign, what);
    await site.stop();
    author.change();
    const again = performance.now();
    site.start();
    await heal(campaign, what, again);
  };

export const clockAhead = clockOff('clock-ahead', TEN_YEARS_MS);
export const clockBehind = clockOff('clock-behind', -TEN_YEARS_MS);
