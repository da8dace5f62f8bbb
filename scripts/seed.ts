// `npm run seed`: makes the demonstration content that is not there yet, without opening anything to readers.
import { step } from './bootstrap/say.mjs';
import { root } from './bootstrap/toolchain.mjs';
import { buildAll } from './build/build-all.ts';
import { readEnvironment } from './environment.ts';
import { givenVariables } from './given-variables.ts';
import { Refusal } from './refusal.ts';
import { run } from './run.ts';
import { demandStopped } from './seed/demand-stopped.ts';
import { demonstrationIn } from './seed/demonstration-in.ts';
import { demandRoom } from './start/disk.ts';
import { withCms } from './start/with-cms.ts';

await run(async () => {
  const source = givenVariables(root, process.env);
  const environment = readEnvironment(source);
  if (!environment.DEMO)
    throw new Refusal(
      'DEMO=false : il n’y a pas de contenu de démonstration à ajouter.',
      'DEMO=false: there is no demonstration content to add.',
    );
  demandRoom(environment.DATA_DIR);
  await demandStopped(environment);
  await buildAll();
  const printed = await step('Contenu de démonstration', () =>
    // The CMS seeds before it answers: when it does, everything is there.
    withCms(environment, source, async ({ printed }) => printed),
  );
  for (const line of printed) {
    const added = demonstrationIn(line);
    if (added) process.stdout.write(`${added}\n`);
  }
  process.stdout.write(`Données : ${environment.DATA_DIR}\n`);
});
