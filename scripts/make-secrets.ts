import { randomBytes } from 'node:crypto';
// From its source: secrets are made before anything is built.
import { type SecretName, secretNames } from '@pratiques/shared/secret-rules';

const random = (bytes = 32) => randomBytes(bytes).toString('base64');

const MAKERS = {
  LIBRARY_TOKEN: () => randomBytes(32).toString('base64url'),
  PING_SECRET: () => `whsec_${random()}`,
  APP_KEYS: () => Array.from({ length: 4 }, () => random(24)).join(','),
  API_TOKEN_SALT: random,
  ADMIN_JWT_SECRET: random,
  TRANSFER_TOKEN_SALT: random,
  JWT_SECRET: random,
  ENCRYPTION_KEY: random,
} as const satisfies Record<SecretName, () => string>;

export type Secrets = Record<SecretName, string>;

/** New random ones, each in the form that its readers ask for. */
export function makeSecrets(): Secrets {
  const made = secretNames.map((name) => [name, MAKERS[name]()]);
  // One pair for each name.
  return Object.fromEntries(made) as Secrets;
}
