// `npm run personal-data -- export ADDRESS FOLDER`, `erase ADDRESS [--dry-run]`, `erase-text SEQUENCE`.
import { resolve } from 'node:path';
import { run } from './run.ts';
import { runPersonalData } from './start/run-in-cms.ts';

const [command = '', first = '', second = '', ...rest] = process.argv.slice(2);
// The program runs in the CMS's folder; a folder is named from where the command was typed.
const from = process.env.INIT_CWD ?? process.cwd();
const third = command === 'export' && second !== '' ? resolve(from, second) : second;
const given = [command, first, third, ...rest].filter((word) => word !== '');

await run(() => runPersonalData(given));
