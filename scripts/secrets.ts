import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { makeSecrets, SECRET_NAMES, type Secrets } from './make-secrets.ts';
import { Refusal } from './refusal.ts';

const STANDARD_WEBHOOKS = /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/;
const DEFAULT_LOOKING =
  /change-?_?me|to-?_?be-?_?modified|replace-?_?me|your-?_?secret|secret123|password/i;

/** The secrets of this installation: the environment wins, then `DATA_DIR/secrets.env`, to which missing ones are added. */
export function keepSecrets(dataDir: string, source: NodeJS.ProcessEnv): Secrets {
  const file = join(dataDir, 'secrets.env');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kept = parseEnv(text);
  const secrets = makeSecrets();
  const made: string[] = [];
  for (const name of SECRET_NAMES) {
    const known = source[name] || kept[name];
    if (known) secrets[name] = known;
    else made.push(`${name}="${secrets[name]}"\n`);
  }
  demandStrength(secrets);
  if (made.length > 0) {
    mkdirSync(dataDir, { recursive: true });
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
  const weak = SECRET_NAMES.filter(
    (name) =>
      secrets[name].split(',').some(isWeak) ||
      (name === 'PING_SECRET' && !STANDARD_WEBHOOKS.test(secrets[name])),
  );
  if (weak.length === 0) return;
  throw new Refusal(
    `Secret trop court, par défaut ou mal formé : ${weak.join(', ')}. Donnez une valeur aléatoire d’au moins 16 caractères (PING_SECRET : « whsec_ » puis 24 octets au moins en base64).`,
    `Secret too short, default-looking or malformed: ${weak.join(', ')}. Give a random value of at least 16 characters (PING_SECRET: "whsec_" then at least 24 bytes in base64).`,
  );
}

function isWeak(value: string) {
  return value.length < 16 || DEFAULT_LOOKING.test(value) || new Set(value).size < 6;
}
