import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// From its source: secrets are made before anything is built.
import { secretNames } from '@pratiques/shared/secret-rules';
import { makeSecrets } from '../make-secrets.ts';

/** The files of `.secrets/`, as `docker-compose.yml` names them. */
export const secretFiles: readonly string[] = [
  'postgres_password',
  'database_url',
  'smtp_url',
  ...secretNames.map((name) => name.toLowerCase()),
];

// The owner and the group of who made them: the containers join that group.
const MODE = 0o440;

/**
 * Writes the secrets of an installation that are not there yet; one that is there is kept.
 * @param smtpUrl the mail server's address, which holds a password.
 * @returns the names of the files that were written.
 */
export function writeSecretFiles(folder: string, smtpUrl: string): string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const written: string[] = [];
  const keep = (name: string, value: string): string => {
    const file = join(folder, name);
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    writeFileSync(file, `${value}\n`, { mode: MODE, flag: 'wx' });
    // Whatever the shell's mask says.
    chmodSync(file, MODE);
    written.push(name);
    return value;
  };
  const password = keep('postgres_password', randomBytes(24).toString('base64url'));
  keep('database_url', `postgres://cms:${password}@postgres:5432/cms`);
  keep('smtp_url', smtpUrl);
  for (const [name, value] of Object.entries(makeSecrets())) keep(name.toLowerCase(), value);
  return written;
}
