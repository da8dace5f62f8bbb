import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { Refusal } from '../refusal.ts';
import { writeSecretFiles } from './secret-files.ts';

const ASKED = {
  SITE_URL: 'https://pratiques.exemple.fr',
  CMS_URL: 'https://panneau.exemple.fr',
  MAIL_FROM: 'bibliotheque@exemple.fr',
  SMTP_URL: 'smtps://compte:motdepasse@courriel.exemple.fr',
  DPO_CONTACT: 'mailto:dpo@exemple.fr',
  SECURITY_CONTACT: 'mailto:securite@exemple.fr',
} as const;

function demandAll(source: NodeJS.ProcessEnv, except: readonly string[]) {
  const missing = Object.entries(ASKED).filter(([name]) => !source[name] && !except.includes(name));
  if (missing.length === 0) return;
  const example = missing.map(([name, value]) => `${name}=${value}`).join(' ');
  throw new Refusal(
    `Il manque une adresse publique, un serveur de courriel ou quelqu’un à qui écrire : ${example} npm run deploy:secrets`,
    `A public address, a mail server or somebody to write to is missing: ${example} npm run deploy:secrets`,
  );
}

/**
 * Makes what `docker-compose.yml` reads in a folder: `.secrets/`, and in `.env` the lines that it lacks.
 * @param source what the operator gives; what stands in `.env` and in `.secrets/` already is kept.
 * @returns what was written.
 */
export function makeInstallation(folder: string, source: NodeJS.ProcessEnv): string[] {
  const secrets = join(folder, '.secrets');
  demandAll(source, existsSync(join(secrets, 'smtp_url')) ? ['SMTP_URL'] : []);
  const {
    SITE_URL,
    CMS_URL,
    MAIL_FROM = '',
    DPO_CONTACT = '',
    SECURITY_CONTACT = '',
  } = readEnvironment({
    ...source,
    NODE_ENV: 'production',
    DEMO: 'false',
  });
  const written = writeSecretFiles(secrets, source.SMTP_URL ?? '').map(
    (name) => `.secrets/${name}`,
  );

  const file = join(folder, '.env');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = parseEnv(text);
  const group = String(process.getgid?.() ?? 0);
  const lines = Object.entries({
    SITE_URL,
    CMS_URL,
    MAIL_FROM,
    DPO_CONTACT,
    SECURITY_CONTACT,
    DEMO: 'false',
    SECRETS_GROUP: group,
  })
    .filter(([name]) => !known[name])
    .map(([name, value]) => `${name}=${value}\n`);
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  if (lines.length > 0) appendFileSync(file, end + lines.join(''));
  return [...written, ...lines.map((line) => `.env : ${line.trim()}`)];
}
