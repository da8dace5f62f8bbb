import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** The `.env` file of a folder, when there is one, under the variables that are already set. */
export function withEnvFile(folder: string, source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = join(folder, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...source } : source;
}
