// `npm run --silent scan`: one text a line on stdin, its findings a line on stdout. Starts nothing, writes nothing.
import { createInterface } from 'node:readline';
import { buildAll } from './build/build-all.ts';
import { run } from './run.ts';

await run(async () => {
  await buildAll(['shared']);
  const { findPersonalData } = await import('@pratiques/shared/privacy');
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const found = findPersonalData(line).map(({ start, end, kind, text }) => ({
      start,
      end,
      kind,
      text,
    }));
    if (!process.stdout.write(`${JSON.stringify(found)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
});
