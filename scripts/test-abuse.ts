// `npm run test:abuse`: bad inputs, named and generated, to the CMS and to the readers' server; prints how many, and what was answered wrongly or leaked.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root, tools } from './bootstrap/toolchain.mjs';
import { run } from './run.ts';
import { report } from './test/report.ts';
import { runVitest } from './test/run-vitest.ts';

const Figure = z.object({
  part: z.string(),
  named: z.number(),
  generated: z.number(),
  wrong: z.number(),
  leaks: z.number(),
  examples: z.array(z.string()).default([]),
});

/** The figures that each part of the campaign left, and their sum. */
function tellFigures(file: string) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const parts = lines.map((line) => Figure.parse(JSON.parse(line)));
  const total = { part: 'all', named: 0, generated: 0, wrong: 0, leaks: 0 };
  for (const { named, generated, wrong, leaks, examples } of parts) {
    for (const example of examples) process.stdout.write(`${example}\n`);
    total.named += named;
    total.generated += generated;
    total.wrong += wrong;
    total.leaks += leaks;
  }
  for (const { part, named, generated, wrong, leaks } of [...parts, total])
    process.stdout.write(
      `${part}: ${named} named and ${generated} generated inputs, wrong answers: ${wrong}, leaks: ${leaks}\n`,
    );
}

await run(() =>
  report(async () => {
    const file = join(root, '.tools/abuse.ndjson');
    mkdirSync(tools, { recursive: true });
    rmSync(file, { force: true });
    const tally = await runVitest(['--mode', 'abuse']);
    tellFigures(file);
    return [tally];
  }),
);
