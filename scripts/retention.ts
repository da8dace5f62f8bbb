// `npm run retention`: applies the time limits of the register; `-- --dry-run` only says what is due.

import { run } from './run.ts';
import { runPersonalData } from './start/run-in-cms.ts';

await run(() => runPersonalData(['retention', ...process.argv.slice(2)]));
