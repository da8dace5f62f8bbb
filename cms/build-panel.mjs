// `strapi build` loads the configuration, which asks for secrets; a build needs none, so it gets throwaway ones.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';

const names = [
  'LIBRARY_TOKEN',
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const thrownAway = () => randomBytes(24).toString('base64');
const env = {
  ...process.env,
  ...Object.fromEntries(names.map((name) => [name, thrownAway()])),
  PING_SECRET: `whsec_${thrownAway()}`,
  NODE_ENV: 'production',
  // The panel speaks to the origin that served it, whatever the port.
  STRAPI_ADMIN_BACKEND_URL: '/',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
};
const strapi = createRequire(import.meta.url)
  .resolve('@strapi/strapi/package.json')
  .replace('package.json', 'bin/strapi.js');
const { status } = spawnSync(process.execPath, [strapi, 'build', '--silent'], {
  env,
  stdio: 'inherit',
});
process.exit(status ?? 1);
