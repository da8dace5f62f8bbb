import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { errorIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { jpeg } from './pictures.ts';
import { attachOwn } from './send.ts';

// Virus scanner says no, is down, times out: the door fails closed.
// A stand-in speaks its INSTREAM protocol over real TCP, and fails in ways that clamd itself is not brought to
// (real-clamd.test.ts: clamd itself).

const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** The bytes of a stream, once its end was told by an empty piece; null before. */
function streamed(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const size = received.readUInt32BE(at);
    if (size === 0) return Buffer.concat(pieces);
    if (at + 4 + size > received.length) return null;
    pieces.push(received.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return null;
}

type Answer = (bytes: Buffer, socket: Socket) => void;
const honest: Answer = (bytes, socket) =>
  socket.end(bytes.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');

let cms: Cms;
let token: string;
let clamd: Server;
let answer = honest;
const seen: Buffer[] = [];
beforeAll(async () => {
  clamd = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const bytes = streamed(received);
      if (bytes === null) return;
      seen.push(bytes);
      answer(bytes, socket);
    });
  });
  await new Promise<void>((listening) => clamd.listen(0, '127.0.0.1', listening));
  // A listening TCP server always has an address of this shape.
  const { port } = clamd.address() as AddressInfo;
  cms = await startCms({ CLAMD: `127.0.0.1:${port}` });
  token = await signIn(cms, 'contributrice');
});
afterAll(async () => {
  clamd.close();
  await cms.stop();
});

async function send(bytes: Buffer) {
  const { documentId } = await newDraft(contributorOf(cms, token));
  return attachOwn(cms, token, documentId, { bytes });
}
const kept = () => readdir(join(cms.env.DATA_DIR, 'uploads')).catch(() => []);

test('what the scanner lets pass is kept; it saw the file as it was sent', async () => {
  const bytes = await jpeg();
  expect((await send(bytes)).status).toBe(201);
  expect(seen.at(-1)?.equals(bytes)).toBe(true);
  expect(await kept()).not.toEqual([]);
});

test('virus scanner says no: the file is refused, in words, and not kept', async () => {
  const before = await kept();
  const refused = await send(Buffer.concat([await jpeg(), Buffer.from(eicar)]));
  expect([refused.status, reasonIn(refused)]).toEqual([422, 'virus']);
  expect(errorIn(refused).message).toContain('a été refusé par le contrôle antivirus');
  expect(await kept()).toEqual(before);
});

test.each<[string, Answer]>([
  ['says that it failed', (_, socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
  ['says nothing', (_, socket) => socket.end()],
  ['hangs up', (_, socket) => socket.resetAndDestroy()],
  ['says something else', (_, socket) => socket.end('PONG\0')],
  ['says yes about something else', (_, socket) => socket.end('stream: OK\0stream: X FOUND\0')],
])(
  'virus scanner is down, or one that %s, closes the door: 503, nothing is kept',
  async (_, behaviour) => {
    const before = await kept();
    answer = behaviour;
    const refused = await send(await jpeg());
    answer = honest;
    expect([refused.status, reasonIn(refused)]).toEqual([503, 'scan']);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await kept()).toEqual(before);
  },
);

test('virus scanner times out, is not there: the door is closed too', async () => {
  const before = await kept();
  answer = () => undefined;
  const silent = await send(await jpeg());
  answer = honest;
  expect([silent.status, reasonIn(silent)]).toEqual([503, 'scan']);
  await new Promise((closed) => clamd.close(closed));
  const absent = await send(await jpeg());
  expect([absent.status, reasonIn(absent)]).toEqual([503, 'scan']);
  expect(await kept()).toEqual(before);
});
