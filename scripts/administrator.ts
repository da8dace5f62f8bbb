// `npm run administrator`: makes an administrator of the panel; asks for everything, the password unseen.
import { Refusal } from './refusal.ts';
import { run } from './run.ts';
import { runInCms } from './start/run-in-cms.ts';

await run(async () => {
  // A password among the words of a command stays in the shell's history and in the list of processes.
  if (process.argv.length > 2 || !process.stdin.isTTY)
    throw new Refusal(
      'npm run administrator ne prend rien sur sa ligne et demande tout dans un terminal.',
      'npm run administrator takes nothing on its line and asks for everything in a terminal.',
    );
  await runInCms(['node_modules/@strapi/strapi/bin/strapi.js', 'admin:create-user']);
});
