import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { practice } from '../testing/example-entries.ts';
import { libraryToken } from '../testing/example-environment.ts';
import { FakeCms } from '../testing/fake-cms.ts';
import { rawRequest } from '../testing/raw-request.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

async function running(host = '127.0.0.1') {
  const cms = await FakeCms.start();
  cms.publish('practice', 'doc-1', practice('panjo'));
  const publisher = await runPublisher(cms, temporaryFolder(), { host });
  await publisher.until(({ sequence }) => sequence === 1);
  const ask = (headers = {}, url = publisher.url) =>
    rawRequest(url, '/_publisher/status', { headers });
  return { publisher, ask };
}
const token = { authorization: `Bearer ${libraryToken}` };

test('to this machine the status is told, in the shape of the contract', async () => {
  const { publisher, ask } = await running();
  const answer = await ask();
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(JSON.parse(answer.text)).toEqual({
    epoch: 'epoch-1',
    sequence: 1,
    head: 1,
    lastUpdate: (await publisher.status()).lastUpdate,
    quarantine: [],
    error: null,
  });
});

test.each([
  ['x-forwarded-for', '127.0.0.1'],
  ['X-Forwarded-Host', 'localhost'],
  ['forwarded', 'for=127.0.0.1'],
  ['x-real-ip', '127.0.0.1'],
  ['via', '1.1 proxy'],
])('what a proxy of this machine passes on (%s) comes from elsewhere', async (name, value) => {
  const { ask } = await running();
  expect((await ask({ [name]: value })).status).toBe(404);
  // The CMS shows its token, wherever it asks from.
  expect((await ask({ [name]: value, ...token })).status).toBe(200);
});

test.each([
  'Bearer wrong',
  `Bearer ${libraryToken}x`,
  `Bearer ${libraryToken.slice(0, -1)}`,
  libraryToken,
  `Basic ${libraryToken}`,
  'Bearer ',
])('with "%s" it is not told elsewhere', async (authorization) => {
  const { ask } = await running();
  const answer = await ask({ 'x-forwarded-for': '203.0.113.9', authorization });
  expect(answer.status).toBe(404);
  expect(answer.text).toMatch(/introuvable/);
});

const outside = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

test.skipIf(outside === undefined)(
  'to another machine it is told with the token only, whatever it claims',
  async () => {
    const { publisher, ask } = await running('0.0.0.0');
    const url = publisher.url.replace('127.0.0.1', outside ?? '');
    for (const claim of [{}, { 'x-forwarded-for': '127.0.0.1' }, { host: 'localhost' }])
      expect((await ask(claim, url)).status).toBe(404);
    expect((await ask(token, url)).status).toBe(200);
  },
);
