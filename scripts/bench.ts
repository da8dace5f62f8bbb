// `npm run bench -- NAME…`: figures, one JSON line each on stdout. BENCH_FICHES says on how many fiches.
import { chosenBenches } from './bench/benches.ts';
import { machine } from './bench/machine.ts';
import { buildAll } from './build/build-all.ts';
import { run } from './run.ts';

await run(async () => {
  const chosen = chosenBenches(process.argv.slice(2));
  await buildAll();
  for (const load of chosen) {
    const bench = await load();
    for await (const figure of bench())
      process.stdout.write(`${JSON.stringify({ ...figure, machine: machine() })}\n`);
  }
});
