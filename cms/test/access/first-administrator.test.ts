import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

// A production that begins: nobody is in the panel yet, and a stranger comes first.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ DEMO: 'false' }, 'empty');
});
afterAll(() => cms.stop());

const administrators = () => cms.strapi.db.query('admin::user').count();

/** Asks as it is written, which `fetch` would tidy up. */
async function ask(method: string, path: string) {
  const body = JSON.stringify({
    ...{ firstname: 'X', lastname: 'Y', email: 'x@y.example' },
    password: 'Un-mot-De-passe-2026',
  });
  const { hostname, port } = new URL(cms.url);
  const socket = connect(Number(port), hostname);
  const head = [`${method} ${path} HTTP/1.1`, `Host: ${hostname}:${port}`, 'Connection: close'];
  const more = ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`];
  socket.write(`${[...head, ...more].join('\r\n')}\r\n\r\n${body}`);
  const answer = await text(socket);
  return { status: Number(answer.split(' ')[1]), answer };
}

test('there is no administrator to begin with', async () => {
  expect(await administrators()).toBe(0);
});

test.each([
  '/admin/register-admin',
  '/admin/register-admin/',
  '/admin/register-admin//',
  '//admin/register-admin',
  '/admin//register-admin',
  '/ADMIN/Register-Admin',
  '/admin/REGISTER-ADMIN/',
  '/admin/%72egister-admin',
  '/admin/register%2Dadmin/',
  '/%61dmin/register-admin',
  '/admin/./register-admin',
  '/x/../admin/register-admin',
  '/admin/x/../register-admin/',
  '/admin/register-admin?x=1',
  '/admin/register-admin/?x=1',
  '/admin/register-admin;x',
  '/admin/register-admin%20',
  '/admin%2Fregister-admin',
])('nobody becomes the first administrator by %s', async (path) => {
  for (const method of ['POST', 'PUT']) {
    const { status, answer } = await ask(method, path);
    expect([403, 404, 405]).toContain(status);
    expect(answer).not.toContain('token');
  }
  expect(await administrators()).toBe(0);
});

test('an invitation that was never given opens nothing', async () => {
  const body = {
    registrationToken: '',
    userInfo: { firstname: 'X', lastname: 'Y', password: 'Un-mot-De-passe-2026' },
  };
  expect((await request(cms, 'POST /admin/register', { body })).status).toBe(400);
  expect(await administrators()).toBe(0);
});

test('nobody learns that there is no administrator yet', async () => {
  expect((await request(cms, 'GET /admin/init')).json).toEqual({
    data: { uuid: false, hasAdmin: true, menuLogo: null, authLogo: null },
  });
});
