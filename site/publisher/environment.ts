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

const Contact = z.url({ protocol: /^(?:mailto|https)$/ }).optional();

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
  /** To whom a weakness is told, in `security.txt` and on the site: `mailto:…` or `https://…`. */
  SECURITY_CONTACT: Contact,
  /** The data protection officer, whom « Vos données » names. */
  DPO_CONTACT: Contact,
  PUBLISHER_HOST: z.string().min(1).default('127.0.0.1'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Whether the CMS behind holds the demonstration, whose passwords are public. */
  DEMO: z.stringbool().default(false),
});
export type Environment = z.output<typeof Environment>;

/** What production refuses: a demonstration that others reach, a site where people find nobody to write to. */
function refusedInProduction(environment: Environment): string[] {
  const { DEMO, NODE_ENV, PUBLISHER_HOST, SITE_URL } = environment;
  if (NODE_ENV !== 'production') return [];
  const exposed = DEMO && !isLoopback(PUBLISHER_HOST);
  const nobody = (['DPO_CONTACT', 'SECURITY_CONTACT'] as const).filter(
    (name) => !environment[name],
  );
  return [
    ...(exposed ? ['DEMO est refusé quand PUBLISHER_HOST mène hors de cette machine'] : []),
    ...(isLoopback(new URL(SITE_URL).hostname) ? [] : nobody).map(
      (name) => `${name} manque : mailto:… ou https://…, que le site donne à lire`,
    ),
  ];
}

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
  const refused = parsed.data ? refusedInProduction(parsed.data) : [];
  const wrong = [...new Set([...(invalid ?? []), ...secrets, ...refused])];
  if (parsed.success && wrong.length === 0) return parsed.data;
  throw new Refusal(`Configuration refusée : ${wrong.join(' ; ')}.`);
}
