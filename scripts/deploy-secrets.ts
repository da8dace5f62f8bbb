// `npm run deploy:secrets`: makes the secrets and the settings that docker-compose.yml reads; keeps those that are there.
import { root } from './bootstrap/toolchain.mjs';
import { makeInstallation } from './deploy/installation.ts';
import { givenVariables } from './given-variables.ts';
import { run } from './run.ts';

await run(async () => {
  const written = makeInstallation(root, givenVariables(root, process.env));
  const told = written.length > 0 ? written : ['Rien à ajouter. / Nothing to add.'];
  process.stdout.write(`${told.join('\n')}\n`);
});
