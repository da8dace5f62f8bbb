import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { faultsOfSecrets, isLoopback, withFileVariables } from '@pratiques/shared';
import { z } from 'zod';
import { Refusal } from './failure.ts';

const WebAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** Contributors log in through this address: beyond this machine their passwords travel encrypted. */
function isEncryptedOrHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || isLoopback(hostname);
}

const ProxyAddress = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const Proxies = z
  .string()
  .transform((list) => list.split(',').map((proxy) => proxy.trim()))
  .pipe(z.array(ProxyAddress));

const Environment = z.object({
  DATA_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path)),
  CMS_URL: WebAddress,
  SITE_URL: WebAddress.refine(isEncryptedOrHere),
  /** 0 takes any free port. */
  SITE_PORT: z.coerce.number().int().min(0).max(65_535),
  /** `secretRules` say what both must be. */
  LIBRARY_TOKEN: z.string(),
  PING_SECRET: z.string(),
  /** Proxies in front whose `X-Forwarded-For` is believed: addresses or ranges, between commas. */
  TRUSTED_PROXIES: Proxies.default([]),
  /** To whom a weakness is told (`security.txt`): `mailto:…` or `https://…`; else the legal notice. */
  SECURITY_CONTACT: z.url({ protocol: /^(?:mailto|https)$/ }).optional(),
  PUBLISHER_HOST: z.string().min(1).default('127.0.0.1'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Whether the CMS behind holds the demonstration, whose passwords are public. */
  DEMO: z.stringbool().default(false),
});
export type Environment = z.output<typeof Environment>;

const EXPOSED = 'DEMO est refusé en production quand PUBLISHER_HOST mène hors de cette machine';
const isExposed = ({ DEMO, NODE_ENV, PUBLISHER_HOST }: Environment): boolean =>
  DEMO && NODE_ENV === 'production' && !isLoopback(PUBLISHER_HOST);

/** The names of all that the publisher is told; each may come from a file, as `NAME_FILE`. */
export const variableNames: readonly string[] = Object.keys(Environment.shape);

/** Reads the environment once; a wrong value refuses to start and is named, never shown. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const { given, problems } = withFileVariables(source, variableNames, (path) => ({
    text: readFileSync(path, 'utf8'),
    mode: statSync(path).mode,
  }));
  if (problems.length > 0) {
    const wrong = problems.map(({ name, fr }) => `${name} ${fr}`);
    throw new Refusal(`Configuration refusée : ${wrong.join(' ; ')}.`);
  }
  // An empty value is what a copied .env.example leaves: it means "not given".
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(filled);
  const weak = faultsOfSecrets(filled, ['LIBRARY_TOKEN', 'PING_SECRET']);
  const secrets = weak.map(({ name, fr }) => `${name} ${fr}`);
  const invalid = parsed.error?.issues.map(
    (issue) => `${issue.path.join('.')} est absent ou invalide`,
  );
  const exposed = parsed.data && isExposed(parsed.data) ? [EXPOSED] : [];
  const wrong = [...new Set([...(invalid ?? []), ...secrets, ...exposed])];
  if (parsed.success && wrong.length === 0) return parsed.data;
  throw new Refusal(`Configuration refusée : ${wrong.join(' ; ')}.`);
}
