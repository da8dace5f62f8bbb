import { join } from 'node:path';
import { root } from '../bootstrap/toolchain.mjs';
import type { Environment } from '../environment.ts';
import type { Secrets } from '../make-secrets.ts';
import type { Service } from '../supervise/service.ts';

/** The two programs behind `npm start`, and what each is told. */
export function servicesOf(
  environment: Environment,
  secrets: Secrets,
  source: NodeJS.ProcessEnv,
): Service[] {
  const told = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, String(value)]),
  );
  const common = { ...source, ...told, NODE_ENV: 'production', HOST: '127.0.0.1' };
  const logs = join(environment.DATA_DIR, 'logs');
  return [
    {
      name: 'cms',
      args: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
      cwd: join(root, 'cms'),
      env: {
        ...common,
        ...secrets,
        PORT: told.CMS_PORT,
        // Readers come through the publisher, on this machine; it tells who they are when a proxy told it.
        ...(told.TRUSTED_PROXIES && { TRUSTED_PROXIES: `127.0.0.1,${told.TRUSTED_PROXIES}` }),
        // Pings go straight to the publisher, whatever stands in front of readers.
        PUBLISHER_URL: `http://127.0.0.1:${environment.SITE_PORT}`,
        STRAPI_TELEMETRY_DISABLED: 'true',
        STRAPI_DISABLE_EE: 'true',
      },
      log: join(logs, 'cms.log'),
    },
    {
      name: 'publisher',
      // So that the publisher can give back the memory of its busiest moment.
      args: ['--expose-gc', 'publisher/main.ts'],
      cwd: join(root, 'site'),
      env: {
        ...withoutForeignSecrets(common, secrets),
        // On the same machine, whatever address the world knows.
        CMS_URL: `http://127.0.0.1:${environment.CMS_PORT}`,
        LIBRARY_TOKEN: secrets.LIBRARY_TOKEN,
        PING_SECRET: secrets.PING_SECRET,
      },
      log: join(logs, 'publisher.log'),
    },
  ];
}

/** The publisher faces the public: it holds no key of the CMS. */
function withoutForeignSecrets(env: NodeJS.ProcessEnv, secrets: Secrets): NodeJS.ProcessEnv {
  const foreign = new Set([...Object.keys(secrets), 'DATABASE_URL', 'SMTP_URL']);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.has(name)));
}
