import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { root } from './bootstrap/toolchain.mjs';
import { demandProduction, demandTwoPorts } from './environment-demands.ts';
import { Refusal } from './refusal.ts';

const port = (usual: number) =>
  z.coerce
    .number('un port entre 1 et 65535 / a port from 1 to 65535')
    .int('un port entre 1 et 65535 / a port from 1 to 65535')
    .min(1, 'un port entre 1 et 65535 / a port from 1 to 65535')
    .max(65_535, 'un port entre 1 et 65535 / a port from 1 to 65535')
    .default(usual);
const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `une adresse comme / an address like ${example}` });
const web = address(/^https?$/, 'https://exemple.fr').transform((url) => url.replace(/\/+$/, ''));

const Variables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'production, development ou/or test')
    .default('production'),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => (isAbsolute(path) ? path : join(root, path))),
  CMS_PORT: port(1337),
  SITE_PORT: port(4321),
  CMS_URL: web.optional(),
  SITE_URL: web.optional(),
  SEED_FICHES: z.coerce
    .number('un nombre entier / a whole number')
    .int('un nombre entier / a whole number')
    .min(0, 'zéro ou plus / zero or more')
    .default(0),
  DEMO: z.stringbool({ error: 'true ou/or false' }).default(true),
  /** What the publisher listens on. */
  PUBLISHER_HOST: z.string().default('127.0.0.1'),
  /** The publisher checks both: `mailto:…` or `https://…`, demanded of a public site. */
  DPO_CONTACT: z.string().optional(),
  SECURITY_CONTACT: z.string().optional(),
  /** The publisher checks it: addresses and ranges between commas. */
  TRUSTED_PROXIES: z.string().optional(),
  LIBRARY_TOKEN: z.string().optional(),
  PING_SECRET: z.string().optional(),
  SMTP_URL: address(/^smtps?$/, 'smtp://localhost:25').optional(),
  MAIL_FROM: z.string().includes('@', 'une adresse / an address').optional(),
  /** The CMS checks it: `host:port`, or the path of a socket. */
  CLAMD: z.string().optional(),
  DATABASE_URL: address(/^postgres(ql)?$/, 'postgres://localhost/pratiques').optional(),
});

/** What the operator decides, checked, with every default filled in. */
export type Environment = z.output<typeof Variables> & { CMS_URL: string; SITE_URL: string };

/** The names of all that the operator decides. */
export const variableNames: readonly string[] = Object.keys(Variables.shape);

/** Reads the environment once; a wrong value refuses to start and is named, never shown. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  // An empty value is what a copied .env.example leaves: it means the default.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
    throw new Refusal(
      `Configuration refusée, valeur invalide : ${wrong.join(' ; ')}.`,
      `Configuration refused, invalid value: ${wrong.join('; ')}.`,
    );
  }
  const environment = {
    ...parsed.data,
    CMS_URL: parsed.data.CMS_URL ?? `http://localhost:${parsed.data.CMS_PORT}`,
    SITE_URL: parsed.data.SITE_URL ?? `http://localhost:${parsed.data.SITE_PORT}`,
  };
  demandTwoPorts(environment);
  demandProduction(environment);
  return environment;
}
