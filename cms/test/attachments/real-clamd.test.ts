import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { errorIn, reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { trame } from './documents.ts';
import { jpeg } from './pictures.ts';
import { attachOwn } from './send.ts';

// `npm run test:clamd`: clamd itself, on a socket of its own, with the one signature that these tests need.

const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
const socket = join(folder, 'clamd.sock');
const settings = `LocalSocket ${socket}
DatabaseDirectory ${folder}
StreamMaxLength 1M
Foreground yes
`;

/** True once somebody answers at the socket. */
function listens(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const asked = connect({ path: socket });
  asked.once('connect', () => resolve(true)).once('error', () => resolve(false));
  return promise.finally(() => asked.destroy());
}

async function startClamd(): Promise<ChildProcess> {
  const config = join(folder, 'clamd.conf');
  const clamd = spawn('/usr/sbin/clamd', ['--config-file', config], { stdio: 'ignore' });
  while (!(await listens())) {
    if (clamd.exitCode !== null) throw new Error(`clamd ended with ${clamd.exitCode}.`);
    await pause(100);
  }
  return clamd;
}
async function end(clamd: ChildProcess): Promise<void> {
  const ended = once(clamd, 'exit');
  clamd.kill('SIGKILL');
  await ended;
  rmSync(socket, { force: true });
}

let cms: Cms;
let token: string;
let clamd: ChildProcess;
beforeAll(async () => {
  writeFileSync(join(folder, 'clamd.conf'), settings);
  // Anywhere in a file of any kind.
  const signature = `Eicar-Test:0:*:${Buffer.from(eicar).toString('hex')}\n`;
  writeFileSync(join(folder, 'tests.ndb'), signature);
  clamd = await startClamd();
  cms = await startCms({ CLAMD: socket });
  token = await signIn(cms, 'contributrice');
});
afterAll(async () => {
  await cms?.stop();
  if (clamd) await end(clamd);
  rmSync(folder, { recursive: true, force: true });
});

async function send(bytes: Buffer) {
  const { documentId } = await newDraft(contributorOf(cms, token));
  return attachOwn(cms, token, documentId, { bytes });
}
const kept = () => readdir(join(cms.env.DATA_DIR, 'uploads')).catch(() => []);

test.each([
  ['a photograph', jpeg],
  ['a document', trame],
])('clamd lets %s pass', async (_, make) => {
  expect((await send(await make())).status).toBe(201);
});

test('what clamd finds is refused, in words, and not kept', async () => {
  const before = await kept();
  const refused = await send(Buffer.concat([await jpeg(), Buffer.from(eicar)]));
  expect([refused.status, reasonIn(refused)]).toEqual([422, 'virus']);
  expect(errorIn(refused).message).toContain('a été refusé par le contrôle antivirus');
  expect(await kept()).toEqual(before);
});

test('what is more than clamd takes is not let through unseen', async () => {
  const before = await kept();
  const long = await send(Buffer.concat([await jpeg(), Buffer.alloc(2 * 1024 * 1024, 'a')]));
  expect([long.status, reasonIn(long)]).toEqual([503, 'scan']);
  expect(await kept()).toEqual(before);
});

test('clamd killed closes the door, and opens it when it is back', async () => {
  await end(clamd);
  const absent = await send(await jpeg());
  expect([absent.status, reasonIn(absent)]).toEqual([503, 'scan']);
  clamd = await startClamd();
  expect((await send(await jpeg())).status).toBe(201);
});
