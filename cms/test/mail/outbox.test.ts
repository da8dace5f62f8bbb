import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { command } from '../../src/personal-data/command.ts';
import { plain } from '../account/mail.ts';
import { signIn } from '../accounts.ts';
import { completePractice } from '../complete-practice.ts';
import { contributionIn, contributorOf, newDraft } from '../contributions/contributor.ts';
import { filesHolding } from '../personal-data/find-in-files.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { smtpServer } from './smtp-server.ts';
import { namesIn, waitingIn } from './waiting-mails.ts';

// A real mail server on a socket, that is there or is not.
const demoPassword = 'Demonstration-2026!';
const manager = 'direction@liens-estives.example';

let cms: Cms;
/** How many tries the log told before this test. */
let former = 0;
let smtp: Awaited<ReturnType<typeof smtpServer>>;
beforeAll(async () => {
  smtp = await smtpServer();
  cms = await startCms({ SMTP_URL: smtp.url });
});
afterAll(async () => {
  await cms.stop();
  await smtp.down();
});
beforeEach(async () => {
  await smtp.down();
  for (const name of await names()) await rm(join(folder(), name));
  smtp.received.length = 0;
  smtp.unwanted.clear();
  pauses(3_600_000);
  former = 0;
  former = tries();
});

const folder = () => join(cms.env.DATA_DIR, 'outbox');
const names = () => namesIn(folder());
const pauses = (...milliseconds: number[]) => cms.strapi.config.set('outbox.pauses', milliseconds);
const logged = () => cms.logs.join('\n');
const tries = () => cms.logs.filter((line) => line.includes('"mail-waits"')).length - former;
const soon = { timeout: 20_000 };

const waiting = (number: number) => waitingIn(folder(), number);
const untilEmpty = () => vi.waitFor(async () => expect(await names()).toEqual([]), soon);
const untilTold = (line: RegExp) => vi.waitFor(() => expect(logged()).toMatch(line), soon);
const forgotten = (email: string) =>
  request(cms, 'POST /api/auth/forgot-password', { body: { email } });
const register = (email: string) =>
  request(cms, 'POST /api/auth/local/register', {
    body: { username: email, email, password: 'Une-phrase-longue-2026' },
  });

/** Proposes a fiche, of which its manager is told. */
async function submitted() {
  const owner = contributorOf(cms, await signIn(cms, 'contributrice'));
  const { documentId } = await newDraft(owner, await completePractice(cms));
  const { version } = contributionIn(await owner(`GET /${documentId}`));
  const answer = await owner(`POST /${documentId}/transitions`, { name: 'submit', version });
  const { stage } = contributionIn(await owner(`GET /${documentId}`));
  return { status: answer.status, stage };
}

test('mail server down: the submission is kept, the mail leaves later, once', async () => {
  pauses(50);
  expect(await submitted()).toEqual({ status: 200, stage: 'submitted' });
  const [kept] = await waiting(1);
  expect(kept?.mail.to).toBe(manager);
  expect((await stat(kept?.path ?? '')).mode & 0o777).toBe(0o600);
  await untilTold(/"mail-waits".*"code":"E(?:SOCKET|CONNREFUSED|CONNECTION)"/);
  expect(smtp.received).toEqual([]);
  await smtp.up();
  await untilEmpty();
  await cms.restart();
  await untilEmpty();
  expect(smtp.received.map(({ to }) => to)).toEqual([manager]);
  expect(smtp.received[0]?.content).toContain(`Message-ID: ${kept?.mail.messageId}`);
  expect(plain(smtp.received[0]?.content ?? '')).toMatch(/#code=[0-9a-f]{64}/);
  expect(logged()).not.toContain(manager);
});

test('a CMS that was stopped meanwhile sends what waited, once', async () => {
  expect((await submitted()).status).toBe(200);
  await waiting(1);
  await vi.waitFor(() => expect(tries()).toBe(1), soon);
  await cms.restart();
  await vi.waitFor(() => expect(tries()).toBe(2), soon);
  await waiting(1);
  await cms.restart(async () => {
    // What a program that was killed while it wrote left behind.
    await writeFile(join(folder(), '1-00000000-0000-4000-8000-000000000000.json.part'), '{');
    await smtp.up();
  });
  await untilEmpty();
  expect(smtp.received.map(({ to }) => to)).toEqual([manager]);
});

test('many at once leave once each; what the server does not take for now keeps no other', async () => {
  const people = Array.from({ length: 8 }, (_, index) => `afflux${index}@asso.example`);
  const [first = ''] = people;
  smtp.unwanted.add(first);
  pauses(50);
  await Promise.all(people.map(register));
  await waiting(people.length);
  await smtp.up();
  const [left] = await waiting(1);
  expect(left?.mail.to).toBe(first);
  smtp.unwanted.clear();
  await untilEmpty();
  expect(smtp.received.map(({ to }) => to).sort()).toEqual(people);
});

test('what the server took and the disk does not let go of leaves no second time', async () => {
  pauses(50);
  const email: { send: (mail: unknown) => Promise<unknown> } = cms.strapi
    .plugin('email')
    .service('email');
  const { send } = email;
  let path: string | undefined;
  const people = ['tenace@asso.example', 'suivante@asso.example'];
  // One sender: nothing is tried or removed while this goes on.
  email.send = async (mail) => {
    await send(mail);
    if (path === undefined) {
      [path = ''] = (await names()).map((name) => join(folder(), name));
      // In its place something that is no file.
      await rename(path, `${path}.aside`);
      await mkdir(path);
      return;
    }
    email.send = send;
    await rmdir(path);
    await rename(`${path}.aside`, path);
  };
  await smtp.up();
  await register(people[0] ?? '');
  await untilTold(/"failed".*EISDIR/);
  await register(people[1] ?? '');
  await untilEmpty();
  expect(smtp.received.map(({ to }) => to)).toEqual(people);
});

describe('too old', () => {
  test('each letter waits as long as it serves', async () => {
    await forgotten('contributrice@demo.example');
    await register('nouvelle@asso.example');
    const hours = (await waiting(2)).map(({ notAfter, mail }) => [
      mail.to,
      Math.round((Date.parse(notAfter) - Date.now()) / 3_600_000),
    ]);
    expect(Object.fromEntries(hours)).toEqual({
      'contributrice@demo.example': 1,
      'nouvelle@asso.example': 24,
    });
  });
  test('is not sent: the log says which kind, and no address', async () => {
    await forgotten('contributrice@demo.example');
    const [kept] = await waiting(1);
    await cms.restart(async () => {
      const text = await readFile(kept?.path ?? '', 'utf8');
      const passed = new Date(Date.now() - 1).toISOString();
      await writeFile(kept?.path ?? '', text.replace(kept?.notAfter ?? 'none', passed));
      await smtp.up();
    });
    await untilEmpty();
    await untilTold(/"mail-not-sent".*"mail":"Choisissez un nouveau mot de passe"/);
    expect(smtp.received).toEqual([]);
    expect(logged()).not.toContain('contributrice@');
  });
});

describe('who is erased', () => {
  test('has no mail that waits, and gets none', async () => {
    const email = 'contributeur2@demo.example';
    const token = await signIn(cms, 'contributeur2');
    await forgotten(email);
    await register('autre@asso.example');
    await waiting(2);
    expect(await filesHolding(folder(), email)).toHaveLength(1);
    const body = { currentPassword: demoPassword };
    expect((await request(cms, 'DELETE /api/auth/account', { token, body })).status).toBe(200);
    expect(await filesHolding(folder(), email)).toEqual([]);
    await cms.restart(() => smtp.up());
    await untilEmpty();
    expect(smtp.received.map(({ to }) => to)).toEqual(['autre@asso.example']);
  });
  test('an export holds what waits; a manager’s goes with their address', async () => {
    await submitted();
    await waiting(1);
    const target = join(cms.env.DATA_DIR, 'reponse');
    await command(cms.strapi, ['export', manager, target], new Date());
    expect(await readFile(join(target, 'courriels/en-attente.json'), 'utf8')).toContain('#code=');
    await command(cms.strapi, ['erase', manager], new Date());
    expect(await names()).toEqual([]);
  });
});
