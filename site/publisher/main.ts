import { fileURLToPath } from 'node:url';
import { readEnvironment } from './environment.ts';
import { Refusal } from './failure.ts';
import { log } from './log.ts';
import { startPublisher } from './publisher.ts';
import { createSearchIndex } from './search/search-index.ts';
import { generalWords } from './update/general-words.ts';

const distFolder = fileURLToPath(new URL('../dist/', import.meta.url));

try {
  const environment = readEnvironment(process.env);
  const starting = startPublisher({ environment, distFolder, createSearchIndex });
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
  log({ event: 'refused', reason });
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
