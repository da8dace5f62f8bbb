import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { faultsOfSecrets, withFileVariables } from '@pratiques/shared';
import { keepPrivate } from '@pratiques/shared/log';
import { z } from 'zod';
import { refusedInProduction } from './production';

/** `secretRules` say what each must be, a missing one included. */
const secret = z.string().default('');

const flag = z
  .enum(['true', 'false', ''])
  .default('false')
  .transform((value) => value === 'true');

const Proxies = z
  .string()
  .default('')
  .transform((list) => list.split(',').flatMap((proxy) => proxy.trim() || []))
  .pipe(
    z.array(
      z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
        error: 'names something else than addresses',
      }),
    ),
  );

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATA_DIR: z
    .string()
    .default('../.data')
    .transform((path) => (isAbsolute(path) ? path : resolve(path))),
  HOST: z.string().default('127.0.0.1'),
  CMS_PORT: z.coerce.number().int().min(0).max(65_535).default(1337),
  CMS_URL: z.url().default('http://localhost:1337'),
  SITE_URL: z.url().default('http://localhost:4321'),
  /** Where the publisher listens to pings; readers' address unless said otherwise. */
  PUBLISHER_URL: z.url().optional(),
  DATABASE_URL: z.url().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.email().default('ne-pas-repondre@demo.example'),
  /** A virus scanner: `host:port`, or the path of its socket. Every file that is sent is shown to it. */
  CLAMD: z
    .string()
    .regex(
      /^(?:\/\S+|[\w.-]+:\d{1,5}|\[[\da-f:]+\]:\d{1,5})$/i,
      'must be host:port or the path of a socket',
    )
    .optional(),
  LIBRARY_TOKEN: secret,
  PING_SECRET: secret,
  APP_KEYS: secret.transform((keys) => keys.split(',')),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  /** Proxies in front whose `X-Forwarded-For` is believed: addresses or ranges, between commas. */
  TRUSTED_PROXIES: Proxies,
  /** Multiplies every limit of requests: more for many people behind one address. */
  LIMITS_FACTOR: z.coerce.number().min(0.1).max(1_000).default(1),
  DEMO: flag,
  SEED_FICHES: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type Environment = z.infer<typeof Environment>;

/** The names of all that the CMS is told; each may come from a file, as `NAME_FILE`. */
export const variableNames: readonly string[] = Object.keys(Environment.shape);

/**
 * The CMS's environment, read once. A wrong or missing variable refuses to start and is named;
 * its value never is.
 */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const { given, problems } = withFileVariables(source, variableNames, (path) => ({
    text: readFileSync(path, 'utf8'),
    mode: statSync(path).mode,
  }));
  // An empty variable is one that a template left blank: the default applies.
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(filled);
  const production = read.success && read.data.NODE_ENV === 'production';
  const wrong = [
    ...[...problems, ...faultsOfSecrets(filled)].map(({ name, en }) => `${name} ${en}`),
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...(production ? refusedInProduction(read.data) : []),
  ];
  if (!read.success || wrong.length > 0)
    throw new Error(`The CMS does not start: ${wrong.join('; ')}.`);
  return read.data;
}

let current: Environment | undefined;

function begin(): Environment {
  const read = readEnvironment(process.env);
  // Before anything is written: drafts and deliberations are nobody else's on this machine.
  keepPrivate(read.DATA_DIR);
  return read;
}

/** The environment of this process. */
export const environment = (): Environment => {
  current ??= begin();
  return current;
};
