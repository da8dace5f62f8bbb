// `npm run retention`: applies the time limits of the register; `-- --dry-run` only says what is due.
import { runProgram } from './personal-data/run-program.ts';
import { run } from './run.ts';

await run(() => runProgram(['retention', ...process.argv.slice(2)]));
