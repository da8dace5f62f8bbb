import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LogLine } from '@pratiques/shared/log';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { signIn } from '../accounts.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// What is told of a fault, and that no word of a person's is in it. Each word is planted where a careless
// line would take it from, and the fault that carries it is found in the log.

const planted = {
  password: 'crabouillette-2026',
  'a token': 'zibelinadezibelinadezibelinade',
  'the address of a person': 'vosperine',
  'an address': 'pimprelune',
  'a query string': 'mirlifiche',
  'the text of a fiche': 'fouinardise',
  'the message of an error': 'valdrouille',
  'the code of an error': 'grimaudeuse',
  'the name of an error': 'Pastrouille',
  'a frame that is not one': 'trifouillard',
  'a free message': 'barbichette',
  'what comes with a message': 'galipette',
};

const Line = z.looseObject({ at: z.iso.datetime(), level: z.string(), event: z.string() });
type Line = z.infer<typeof Line>;

let cms: Cms;
const file = () => join(cms.env.DATA_DIR, 'logs', 'cms.log');
const text = () => readFileSync(file(), 'utf8');
const lines = (): Line[] =>
  text()
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));

/** The first line with these fields, once the disk has it. */
const lineWith = (fields: Record<string, unknown>) =>
  vi.waitFor(() => {
    const found = lines().find((line) =>
      Object.entries(fields).every(([name, value]) =>
        value instanceof RegExp ? value.test(String(line[name])) : line[name] === value,
      ),
    );
    expect(found, JSON.stringify(lines(), null, 1)).toBeDefined();
    return found;
  }, 20_000);

const service = (name: string, plugin: string): object => cms.strapi.plugin(plugin).service(name);

/** Makes a function of a service fail, once. */
function failOnce(of: object, name: string, errorOf: (...args: never[]) => unknown) {
  const spied = vi.spyOn(of as Record<string, (...args: never[]) => unknown>, name);
  spied.mockImplementationOnce((...args) => {
    return Promise.reject(errorOf(...args));
  });
}

class CarelessError extends Error {
  override readonly name = planted['the name of an error'];
  readonly code = planted['the code of an error'];
}

let token: string;
/** The errors as Strapi logged them, before anything was left out. */
const raw: string[] = [];

/** Keeps what is logged as an error, and passes it on. */
function keepRaw({ log }: Cms['strapi']) {
  const error = log.error.bind(log) as (...said: unknown[]) => typeof log;
  log.error = (...said: unknown[]) => {
    raw.push(
      ...said.map((one) =>
        one instanceof Error ? `${one.stack} ${one.message}` : JSON.stringify(one),
      ),
    );
    return error(...said);
  };
}

beforeAll(async () => {
  cms = await startCms();
  token = await signIn(cms, 'contributrice');
  keepRaw(cms.strapi);
});
afterAll(() => cms.stop());

describe('a fault is told without the words that it carries', () => {
  test('an error thrown inside a controller: its class, our lines, the pattern of the address', async () => {
    const nowhere = join(import.meta.dirname, `${planted['a frame that is not one']}.js`);
    const frame = `at x (${nowhere}:1:1)`;
    const message = `${planted['the message of an error']}\n    ${frame}`;
    failOnce(service('contributions', 'workflow'), 'own', () => new CarelessError(message));
    const path = `/api/contributions/${planted['an address']}` as const;
    expect((await request(cms, `GET ${path}`, { token })).status).toBe(500);
    const told = { route: '/api/contributions/:documentId', method: 'GET' };
    const line = await lineWith({ ...told, event: 'failed', level: 'error' });
    expect(line?.cause).toMatch(/^CarelessError cms\/.+:\d+$/);
    expect(line?.frames).toContainEqual(
      expect.stringMatching(/controllers\/contribution\.js:\d+$/),
    );
    await lineWith({ ...told, event: 'answered', level: 'warn', status: 500 });
    expect(raw.join()).toContain(frame);
  });

  test('a value that the database refuses: its code, not the row', async () => {
    const title = planted['the text of a fiche'];
    await cms.strapi.db.connection.raw(
      `CREATE UNIQUE INDEX planted ON practices (title) WHERE title = '${title}'`,
    );
    const body = { title };
    expect((await request(cms, 'POST /api/contributions', { token, body })).status).toBe(201);
    expect((await request(cms, 'POST /api/contributions', { token, body })).status).toBe(500);
    await cms.strapi.db.connection.raw('DROP INDEX planted');
    const line = await lineWith({ event: 'failed', route: '/api/contributions', method: 'POST' });
    expect(line?.cause).toMatch(/^(?:Sqlite|Database)Error /);
    expect(line?.code).toMatch(/^(?:SQLITE_CONSTRAINT_UNIQUE|23505)$/);
    // SQLite's own words quote the row; Postgres' do not.
    if (inject('postgres') === undefined) expect(raw.join()).toContain(title);
  });

  test('a mail that cannot be sent: which one, and why', async () => {
    failOnce(service('email', 'email'), 'send', (mail: object) =>
      Object.assign(new Error(JSON.stringify(mail)), { code: 'ECONNREFUSED' }),
    );
    const email = `${planted['the address of a person']}@asso.example`;
    const body = { username: email, email, password: planted.password };
    expect((await request(cms, 'POST /api/auth/local/register', { body })).status).toBe(200);
    const line = await lineWith({ event: 'mail-not-sent', mail: 'Confirmez votre adresse' });
    expect(line).toMatchObject({ code: 'ECONNREFUSED', route: '/api/auth/local/register' });
  });

  test('words of Strapi or of a plugin: who said them, and of which error', async () => {
    const told = { token: planted['a token'], message: planted['what comes with a message'] };
    cms.strapi.log.warn(planted['a free message'], told);
    expect((await lineWith({ event: 'said', level: 'warn' }))?.origin).toMatch(
      /^cms\/test\/logs\/logs\.test\.ts:\d+$/,
    );
    cms.strapi.log.error(planted['a free message'], new RangeError(planted['a free message']));
    expect((await lineWith({ event: 'said', level: 'error' }))?.cause).toMatch(/^RangeError cms\//);
    cms.strapi.log.error(planted['a free message'] as never, { event: 'updated' });
    cms.strapi.log.error({ event: 'failed', email: planted['a free message'] });
    cms.strapi.log.error({ event: planted['a free message'], reason: planted['a free message'] });
  });

  test('what fails once an answer has begun is not printed by Koa', async () => {
    const printed = vi.spyOn(console, 'error');
    cms.strapi.server.app.emit('error', new SyntaxError(planted['the message of an error']));
    await lineWith({ event: 'failed', cause: /^SyntaxError/ });
    expect(printed).not.toHaveBeenCalled();
  });

  test('sentences of Strapi that are known are told', async () => {
    cms.strapi.log.warn("Your application doesn't have a super admin user.");
    await lineWith({ reason: "Your application doesn't have a super admin user." });
    cms.strapi.log.error('The port 1337 is already used by another application.');
    await lineWith({ event: 'port-taken', port: 1337, level: 'error' });
  });
});

test('a query string and a password that were refused leave nothing but the pattern', async () => {
  const identifier = `${planted['the address of a person']}@asso.example`;
  const body = { identifier, password: planted.password };
  await request(cms, 'POST /api/auth/local', { body });
  const query = `q=${planted['a query string']}`;
  await request(cms, `GET /api/contributions?${query}`, { token });
  await request(cms, `GET /_health?${query}`);
  const headers = { authorization: `Bearer ${planted['a token']}` };
  await request(cms, 'GET /api/library/changes', { headers });
  const seen = cms.logs.map((line) => Line.parse(JSON.parse(line)));
  for (const [route, status] of [
    ['/api/auth/local', 400],
    // Refused before any route is looked for.
    [undefined, 400],
    ['/_health', 204],
    ['/api/library/changes', 401],
  ])
    expect(seen).toContainEqual(
      expect.objectContaining({ event: 'answered', status, ...(route && { route }) }),
    );
});

describe('log files, once all of this has happened', () => {
  test('the file is its owner’s, and holds lines of JSON of allowed names', () => {
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const names = new Set(lines().flatMap((line) => Object.keys(line)));
    for (const name of names) expect([...Object.keys(LogLine.shape), 'at']).toContain(name);
  });

  test.each(Object.entries(planted))(
    '%s is in no line, of the file or of the output',
    (_, word) => {
      expect(text()).not.toContain(word);
      expect(cms.logs.join('\n')).not.toContain(word);
    },
  );
});
