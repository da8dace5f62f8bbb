// `npm run faults -- NAME…`: breaks what can break, over and over, and prints figures, one JSON line each; code 1 when anything went wrong.
import { buildAll } from './build/build-all.ts';
import { chosenCampaigns } from './faults/campaigns.ts';
import { runCampaign } from './faults/run-campaign.ts';
import { run } from './run.ts';

await run(async () => {
  const programs = chosenCampaigns(process.argv.slice(2));
  await buildAll();
  for (const program of programs) {
    const code = await runCampaign(program);
    if (code !== 0) process.exitCode = 1;
  }
});
