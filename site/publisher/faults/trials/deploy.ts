import { healWhole } from '../heal.ts';
import type { Trial } from './trial.ts';

/** Other templates are deployed, and nothing goes wrong. */
export const deploy: Trial = async (campaign) => {
  const { site, author } = campaign;
  await site.stop();
  site.changeLook();
  author.change();
  const began = performance.now();
  site.start();
  await healWhole(campaign, 'deploy', began);
};
