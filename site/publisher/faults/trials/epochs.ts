import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heal, healWhole } from '../heal.ts';
import { nudge } from '../pings.ts';
import type { Trial } from './trial.ts';
import { keepsStill } from './wrong-answers.ts';

/** A restored database that knows the same fiches. */
export const newEpoch: Trial = async (campaign) => {
  const { site, author, cms } = campaign;
  author.fiches.restore(`epoch-${randomUUID()}`);
  author.change();
  await nudge(site, cms);
  await healWhole(campaign, 'new-epoch');
};

/** A restored database that lost some fiches: nothing vanishes before an operator says so. */
export const brake: Trial = async (campaign) => {
  const { site, author, cms } = campaign;
  const lost = author.lose(`epoch-${randomUUID()}`, 0.2);
  await keepsStill(campaign, 'brake', 'disparaîtraient');
  writeFileSync(join(site.settings.data, 'library', `confirm-${cms.log.epoch}`), '');
  await heal(campaign, 'brake');
  author.recover(lost);
  await nudge(site, cms);
  await healWhole(campaign, 'brake');
};
