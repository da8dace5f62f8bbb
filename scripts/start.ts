// `npm start`: prepares and runs the CMS and the publisher until Ctrl-C.
import { duration, step } from './bootstrap/say.mjs';
import { root } from './bootstrap/toolchain.mjs';
import { buildAll } from './build/build-all.ts';
import { readEnvironment } from './environment.ts';
import { givenVariables } from './given-variables.ts';
import { Refusal } from './refusal.ts';
import { run } from './run.ts';
import { keepSecrets } from './secrets.ts';
import { demandRoom } from './start/disk.ts';
import { greeting } from './start/greeting.ts';
import { demandPorts } from './start/ports.ts';
import { cmsReady, siteReady } from './start/ready.ts';
import { servicesOf } from './start/services.ts';
import { lastWords, readable } from './supervise/readable.ts';
import { stopRequested } from './supervise/stop-requested.ts';
import { supervise } from './supervise/supervise.ts';

const began = Date.now();

await run(async () => {
  const source = givenVariables(root, process.env);
  const environment = readEnvironment(source);
  await demandPorts(environment);
  demandRoom(environment.DATA_DIR);
  const secrets = keepSecrets(environment.DATA_DIR, source);
  await buildAll();

  const asked = stopRequested();
  // Once the greeting is there, what happens follows it.
  let greeted = false;
  const hear = (name: string, line: string) => {
    if (greeted) process.stdout.write(`${readable(name, line)}\n`);
  };
  const { died, stop } = supervise(servicesOf(environment, secrets, source), { hear });
  const giveUp = new AbortController();
  const running = (async () => {
    const at = (port: number) => `http://127.0.0.1:${port}`;
    await step('Démarrage du CMS', () => cmsReady(at(environment.CMS_PORT), giveUp.signal));
    await step('Publication du site', () => siteReady(at(environment.SITE_PORT), giveUp.signal));
    process.stdout.write(greeting(environment, duration(Date.now() - began)));
    greeted = true;
  })();

  const dead = await Promise.race([asked, died]);
  giveUp.abort();
  // Given up or done: what it shows comes before what follows.
  await running.catch(() => undefined);
  process.stderr.write(dead ? `\n${lastWords(dead)}\n` : '\n');
  await step('Arrêt', stop);
  if (dead)
    throw new Refusal(
      `Le programme « ${dead.name} » s’est arrêté de lui-même : la fin de son journal (${dead.log}) est ci-dessus.`,
      `The program "${dead.name}" ended by itself: the end of its log (${dead.log}) is above.`,
    );
});
