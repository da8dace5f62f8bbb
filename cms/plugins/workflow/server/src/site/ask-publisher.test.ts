import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublisherStatus } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { expect, onTestFinished, test } from 'vitest';
import { askPublisher } from './ask-publisher';

const status: PublisherStatus = {
  epoch: 'epoch-1',
  sequence: 3,
  head: 3,
  lastUpdate: null,
  quarantine: [],
  error: null,
};

async function publisher() {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(200).end(JSON.stringify(status));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // A listening TCP server always has an address of this shape.
  const publisherUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const told = { publisherUrl, siteUrl: publisherUrl };
  const own = { ownSecret: 'x', uploadsFolder: 'x', clamd: null };
  const settings = { ...told, libraryToken: 'x', pingSecret: 'x', ...own };
  // All that is read of Strapi here is its configuration.
  const strapi = { config: { get: () => settings } } as unknown as Core.Strapi;
  return { ask: askPublisher(strapi), asked: () => asked };
}

test('twenty panels that ask at once are one question', async () => {
  const { ask, asked } = await publisher();
  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  expect(answers).toEqual(Array.from({ length: 20 }, () => status));
  expect(asked()).toBe(1);
});

test('who asks after the answer asks anew', async () => {
  const { ask, asked } = await publisher();
  await ask();
  await ask();
  expect(asked()).toBe(2);
});
