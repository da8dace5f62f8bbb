import type { Campaign } from '../campaign.ts';
import { eventually, heal, healWhole, statusOf } from '../heal.ts';
import { nudge } from '../pings.ts';
import { misbehaviours, slowly } from '../stand-in/misbehaviours.ts';
import { pagesDigest } from './pages-on-disk.ts';
import type { Trial } from './trial.ts';

/** While the CMS cannot be believed nothing changes, and the reason is told. */
export async function keepsStill(campaign: Campaign, what: string, reason: string): Promise<void> {
  const { site, cms, author, tally } = campaign;
  const before = pagesDigest(site.settings.data);
  author.change();
  await nudge(site, cms);
  const told = await eventually(async () =>
    Boolean((await statusOf(campaign)).error?.includes(reason)),
  );
  if (!told) tally.wrong(`${what}: the status never said « ${reason} »`);
  if (pagesDigest(site.settings.data) !== before) tally.wrong(`${what}: the pages changed`);
}

const wrongAnswer =
  (name: string): Trial =>
  async (campaign) => {
    const { cms } = campaign;
    const [misbehaviour, reason] = misbehaviours[name] ?? [null, ''];
    cms.misbehave = misbehaviour;
    await keepsStill(campaign, name, reason);
    cms.misbehave = null;
    await heal(campaign, name);
  };

/** One trial for each way to answer wrongly. */
export const wrongAnswers: Readonly<Record<string, Trial>> = Object.fromEntries(
  Object.keys(misbehaviours).map((name) => [name, wrongAnswer(name)]),
);

/** A slow answer is a right one. */
export const slowCms: Trial = async (campaign) => {
  const { site, cms, author } = campaign;
  cms.misbehave = slowly;
  author.change();
  await nudge(site, cms);
  await heal(campaign, 'cms-slow');
  cms.misbehave = null;
};

/** Nobody answers; a publisher that starts meanwhile shows what it holds. */
export const cmsDown: Trial = async (campaign) => {
  const { site, cms, tally } = campaign;
  const { sequence } = await statusOf(campaign);
  await cms.down();
  await keepsStill(campaign, 'cms-down', 'injoignable');
  const before = pagesDigest(site.settings.data);
  await site.kill();
  site.start();
  const shows = await eventually(async () => {
    const status = await statusOf(campaign);
    return status.sequence === sequence && status.error !== null;
  });
  if (!shows) tally.wrong('cms-down: started alone, it does not show what it holds');
  if (pagesDigest(site.settings.data) !== before) tally.wrong('cms-down: a start changed pages');
  await cms.up();
  await healWhole(campaign, 'cms-down');
};
