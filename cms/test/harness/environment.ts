import { randomBytes } from 'node:crypto';

const secret = () => randomBytes(24).toString('base64url');

/** Where the tests say that readers are; nothing listens there. */
export const siteUrl = 'http://localhost:4321';

/** The environment of a CMS under test: production's own settings, all state in `dataDir`, no network. */
export const environmentFor = (dataDir: string) => ({
  NODE_ENV: 'production',
  DATA_DIR: dataDir,
  // The limits have their own tests: elsewhere they hinder nobody.
  LIMITS_FACTOR: '1000',
  TRUSTED_PROXIES: '',
  DEMO: 'true',
  SEED_FICHES: '0',
  HOST: '127.0.0.1',
  CMS_PORT: '0',
  CMS_URL: 'http://localhost:1337',
  SITE_URL: siteUrl,
  PUBLISHER_URL: 'http://127.0.0.1:9',
  DATABASE_URL: '',
  CLAMD: '',
  SMTP_URL: '',
  MAIL_FROM: '',
  LIBRARY_TOKEN: secret(),
  PING_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
  APP_KEYS: secret(),
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  JWT_SECRET: secret(),
  ENCRYPTION_KEY: secret(),
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
});

export type TestEnvironment = ReturnType<typeof environmentFor>;
