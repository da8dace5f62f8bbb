import type { Campaign } from './campaign.ts';
import { compareWithFresh } from './ending/compare.ts';
import { heal, healWhole } from './heal.ts';
import { demandKills, Series } from './kills/series.ts';
import { planOf } from './plan.ts';
import { Crawler } from './reading/crawler.ts';
import type { Presence } from './reading/presence.ts';
import { trialsOn } from './trials/trials.ts';

/** How often the index is looked at between two kills. */
const LOOK_EVERY = 10;

/** Everything that can go wrong, one thing after the other, under the eyes of readers; then the end is compared. */
export async function runCampaign(campaign: Campaign, presence: Presence): Promise<void> {
  const { site, cms, history, tally, settings, author } = campaign;
  await cms.up();
  site.start();
  await healWhole(campaign, 'first-start');
  tally.heals.length = 0;
  tally.findable.length = 0;
  const { origin } = site;
  const crawler = new Crawler({ origin, history, presence, tally, seed: settings.FAULTS_SEED });
  crawler.start();
  try {
    await tryAll(campaign);
    author.mend();
    await healWhole(campaign, 'the end');
  } finally {
    await crawler.stop();
    await site.stop();
  }
  demandKills(campaign);
  await compareWithFresh(campaign);
}

async function tryAll(campaign: Campaign): Promise<void> {
  const { settings, chance, tally, smallDisk } = campaign;
  const trials = trialsOn(smallDisk);
  const series = new Series(campaign);
  const steps = planOf(settings.FAULTS_KILLS, Object.keys(trials), chance);
  for (const [at, step] of steps.entries()) {
    const name = 'kill' in step ? `kill at ${step.kill.phase}, ${step.kill.when}` : step.trial;
    const now = Math.round(performance.now() / 1_000);
    process.stderr.write(`${now} s: ${at + 1}/${steps.length} ${name}\n`);
    if ('kill' in step) await series.next(step.kill);
    else {
      await series.settle();
      tally.try(step.trial);
      await trials[step.trial]?.(campaign);
    }
    if (at % LOOK_EVERY === 0) {
      await series.settle();
      await healWhole(campaign, name);
    }
  }
  await series.settle();
  await heal(campaign, 'the last fault');
}
