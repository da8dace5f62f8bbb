import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../bootstrap/toolchain.mjs';
import { INITDB } from '../postgres/start-postgres.ts';
import { readCompose } from './compose-file.ts';
import { secretFiles } from './secret-files.ts';

const compose = readCompose();
const services = Object.entries(compose.services);
const dockerfile = readFileSync(join(root, 'scripts', 'deploy', 'Dockerfile'), 'utf8');

describe('docker-compose.yml', () => {
  test('there are four services, and only Caddy has a door to the outside', () => {
    expect(services.map(([name]) => name)).toEqual(['postgres', 'cms', 'publisher', 'caddy']);
    const open = services.filter(([, { ports }]) => ports.length > 0);
    expect(open.map(([name]) => name)).toEqual(['caddy']);
  });

  test.each(services)(
    '%s is watched, bounded and restarted, and can change nothing of itself',
    (_, service) => {
      expect(service.healthcheck.test.length).toBeGreaterThan(1);
      expect(service).toMatchObject({
        restart: 'unless-stopped',
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        mem_limit: expect.stringMatching(/^\d+[mg]$/),
        pids_limit: expect.any(Number),
        logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } },
      });
      expect(service).not.toHaveProperty('privileged');
      expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
      if (service.build)
        expect(dockerfile).toMatch(new RegExp(` AS ${service.build.target}$`, 'm'));
      else expect(service.image).toMatch(/:\d+\.\d+/);
    },
  );

  test('Postgres is seen by the CMS alone, and only Caddy and the CMS’s mail have a way out', () => {
    const within = (network: string) =>
      services.filter(([, { networks }]) => networks.includes(network)).map(([name]) => name);
    const joined = Object.entries(compose.networks).map(([name, { internal }]) => [
      internal ? `${name}, inside` : name,
      within(name),
    ]);
    expect(Object.fromEntries(joined)).toEqual({
      outside: ['caddy'],
      mail: ['cms'],
      'front, inside': ['cms', 'publisher', 'caddy'],
      'database, inside': ['postgres', 'cms'],
    });
  });

  test('each has a volume of its own', () => {
    const mounted = services.flatMap(([, { volumes }]) => volumes.map((at) => at.split(':')[0]));
    expect(mounted.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  test('each secret is a file that the command writes, and goes where it is read', () => {
    const files = Object.entries(compose.secrets).map(([name, { file }]) => [name, file]);
    expect(files).toEqual(secretFiles.map((name) => [name, `.secrets/${name}`]));
    const handed = services.flatMap(([, { secrets }]) => secrets);
    expect([...new Set(handed)].sort()).toEqual([...secretFiles].sort());
    for (const [name, { environment, secrets }] of services) {
      const read = Object.entries(environment).filter(([variable]) => variable.endsWith('_FILE'));
      const named = read.map(([, path]) => path.replace('/run/secrets/', ''));
      expect(named.sort(), name).toEqual([...secrets].sort());
    }
  });

  test('the publisher, which faces the public, holds no key of the CMS', () => {
    expect(compose.services.publisher?.secrets).toEqual(['library_token', 'ping_secret']);
    expect(compose.services.caddy?.secrets).toEqual([]);
  });

  test('no value is a secret, and there is no demonstration', () => {
    expect(compose.services.cms?.environment.DEMO).toBe('false');
    for (const [, { environment }] of services)
      for (const [name, value] of Object.entries(environment))
        if (/SECRET|TOKEN|PASSWORD|KEY|SALT/.test(name)) expect(value).toMatch(/^\/run\/secrets\//);
  });
});

describe('what is built and pulled is what was tested', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const versionIn = (path: string, pattern: RegExp) => pattern.exec(read(path))?.[1];

  test('the same Node and the same pnpm', () => {
    const toolchain = 'scripts/bootstrap/toolchain.mjs';
    expect(dockerfile).toContain(`node:${versionIn(toolchain, /NODE_VERSION = '(.+)'/)}-`);
    expect(dockerfile).toContain(`pnpm@${versionIn(toolchain, /PNPM_VERSION = '(.+)'/)}\n`);
  });

  test('the same Postgres, whose databases are made alike', () => {
    const version = versionIn('scripts/package.json', /linux-x64": "(\d+\.\d+)\./);
    expect(compose.services.postgres?.image).toBe(`postgres:${version}-bookworm`);
    expect(compose.services.postgres?.environment.POSTGRES_INITDB_ARGS).toBe(INITDB);
  });
});
