import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, startCms } from '../strapi.ts';
import { flood, senderTo } from './flood.ts';
import { factor, scaled } from './scaled.ts';

// Behind a proxy that is trusted, readers are counted one by one.

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ LIMITS_FACTOR: factor, TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(() => cms.stop());

const from = senderTo(() => cms);
const wrong = (n: number) => ({ identifier: `x${n}@asso.example`, password: 'Ce-n-est-pas-cela' });
const right = { identifier: 'contributrice@demo.example', password: 'Demonstration-2026!' };
const reader = (n: number) => ({ 'x-forwarded-for': `203.0.113.${n}` });

test('X-Forwarded-For: what they say themselves before it is not believed', async () => {
  const statuses = await flood(200, (n) => {
    const headers = { 'x-forwarded-for': `198.51.100.${n}, 203.0.113.7` };
    return from('127.0.0.1', '/api/auth/local', wrong(n), headers);
  });
  expect(statuses[429]).toBe(200 - scaled(120));
  expect((await from('127.0.0.1', '/api/auth/local', right, reader(8))).status).toBe(200);
});
test('who comes past the proxy is not believed', async () => {
  const statuses = await flood(200, (n) =>
    from('127.7.1.1', '/api/auth/local', wrong(n), reader(n)),
  );
  expect(statuses[429]).toBe(200 - scaled(120));
});
test('all addresses of one IPv6 network are one', async () => {
  const statuses = await flood(200, (n) => {
    const headers = { 'x-forwarded-for': `2001:db8:1:1::${n.toString(16)}` };
    return from('127.0.0.1', '/api/auth/local', wrong(n), headers);
  });
  expect(statuses[429]).toBe(200 - scaled(120));
});
test('a thousand addresses together meet the ceiling of all', async () => {
  const flood1 = (n: number) => ({ 'x-forwarded-for': `198.18.${n >> 8}.${n & 255}` });
  const body = (n: number) => ({ email: `y${n}@asso.example` });
  const send = (n: number) => from('127.0.0.1', '/api/auth/forgot-password', body(n), flood1(n));
  expect(await flood(1_000, send)).toEqual({ 200: scaled(600), 429: 1_000 - scaled(600) });
});
