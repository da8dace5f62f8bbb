import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  consoleLog,
  faultOf,
  keepPrivate,
  type Log,
  openLog,
  tellProcess,
} from '@pratiques/shared/log';
import { readEnvironment } from './environment.ts';
import { Refusal } from './failure.ts';
import { startPublisher } from './publisher.ts';
import { createSearchIndex } from './search/search-index.ts';
import { generalWords } from './update/general-words.ts';

const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

let log: Log = consoleLog;
try {
  const environment = readEnvironment(process.env);
  keepPrivate(environment.DATA_DIR);
  log = openLog(join(environment.DATA_DIR, 'logs'), 'publisher');
  tellProcess(log);
  const starting = startPublisher({ environment, distFolder, createSearchIndex, log });
  const stop = async () => {
    log({ event: 'stopping' });
    await (await starting).stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await starting;
} catch (error) {
  const reason =
    error instanceof Refusal ? error.message : generalWords(error, 'échec au démarrage');
  log({ event: 'refused', reason, ...faultOf(error) });
  process.exit(1);
}
