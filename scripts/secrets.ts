import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
// From its source: secrets are read before anything is built.
import { faultsOfSecrets, secretNames } from '@pratiques/shared/secret-rules';
import { makeSecrets, type Secrets } from './make-secrets.ts';
import { Refusal } from './refusal.ts';

/** The secrets of this installation: the environment wins, then `DATA_DIR/secrets.env`, to which missing ones are added. */
export function keepSecrets(dataDir: string, source: NodeJS.ProcessEnv): Secrets {
  const file = join(dataDir, 'secrets.env');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kept = parseEnv(text);
  const secrets = makeSecrets();
  const made: string[] = [];
  for (const name of secretNames) {
    const known = source[name] || kept[name];
    if (known) secrets[name] = known;
    else made.push(`${name}="${secrets[name]}"\n`);
  }
  demandStrength(secrets);
  if (made.length > 0) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    append(file, text, made.join(''));
  }
  if (existsSync(file)) chmodSync(file, 0o600);
  return secrets;
}

/** Through a second file, so that a power cut leaves the old one or the new one. */
function append(file: string, text: string, lines: string) {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  writeFileSync(`${file}.new`, before + lines, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

function demandStrength(secrets: Secrets) {
  const faults = faultsOfSecrets(secrets);
  if (faults.length === 0) return;
  const told = (language: 'fr' | 'en') =>
    faults.map((fault) => `${fault.name} ${fault[language]}`).join(' ; ');
  throw new Refusal(`Secret refusé : ${told('fr')}.`, `Secret refused: ${told('en')}.`);
}
