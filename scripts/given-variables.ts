import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
// From its source: the environment is read before anything is built.
import { withFileVariables } from '@pratiques/shared/file-variables';
import { secretNames } from '@pratiques/shared/secret-rules';
import { variableNames } from './environment.ts';
import { Refusal } from './refusal.ts';

/**
 * What the operator gives: the `.env` file of a folder, when there is one, under the variables that are
 * already set; a variable that comes from a file (`NAME_FILE`) is read from it.
 */
export function givenVariables(folder: string, source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = join(folder, '.env');
  const all = existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...source } : source;
  const names = [...new Set([...variableNames, ...secretNames])];
  const { given, problems } = withFileVariables(all, names, (path) => ({
    text: readFileSync(path, 'utf8'),
    mode: statSync(path).mode,
  }));
  if (problems.length === 0) return given;
  const told = (language: 'fr' | 'en') =>
    problems.map((problem) => `${problem.name} ${problem[language]}`).join(' ; ');
  throw new Refusal(
    `Configuration refusée : ${told('fr')}.`,
    `Configuration refused: ${told('en')}.`,
  );
}
