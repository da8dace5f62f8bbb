import { free } from '../free-port.ts';
import { eventually, heal } from '../heal.ts';
import { nudge } from '../pings.ts';
import type { PublisherProcess } from '../process/publisher-process.ts';
import type { Tally } from '../tally.ts';
import type { Trial } from './trial.ts';

const REASON = 'Un autre publieur tient déjà ce dossier';

async function demandRefusal(refused: PublisherProcess, what: string, tally: Tally): Promise<void> {
  if (!(await eventually(async () => refused.over))) await refused.kill();
  const { code } = await refused.ended;
  if (code !== 1 || !refused.output.includes(REASON))
    tally.wrong(`${what}: the other one ended with ${code} and not with its reason`);
}

/** A second publisher on the same folder refuses; the first one does not notice. */
export const secondPublisher: Trial = async (campaign) => {
  const { site, author, cms, tally } = campaign;
  const second = site.prepared(await free());
  author.change();
  await nudge(site, cms);
  await demandRefusal(second, 'second-publisher', tally);
  await heal(campaign, 'second-publisher');
};

/** Two that start at once after a kill: one gets the folder. */
export const raceOfTwo: Trial = async (campaign) => {
  const { site, author, tally } = campaign;
  await site.kill();
  author.change();
  const began = performance.now();
  const { port } = site.settings;
  const both = [site.prepared(port), site.prepared(port)];
  const loser = await Promise.race(both.map(async (one) => one.ended.then(() => one)));
  const winner = both.find((one) => one !== loser);
  await demandRefusal(loser, 'race-of-two', tally);
  if (winner) await site.adopt(winner);
  await heal(campaign, 'race-of-two', began);
};
