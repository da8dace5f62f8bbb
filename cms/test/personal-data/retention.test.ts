import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RetentionName, retentionNames } from '@pratiques/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { retentionOfTheDay } from '../../src/personal-data/retention/daily.ts';
import { reportInWords } from '../../src/personal-data/retention/in-words.ts';
import { applyRetention } from '../../src/personal-data/retention/run.ts';
import { workflow } from '../../src/workflow.ts';
import { change, openSession, post, rowOf } from '../account/accounts.ts';
import { plain } from '../account/mail.ts';
import { countOf, type Fiche, force, seeded, stateOf } from '../fiche.ts';
import { type Cms, startCms } from '../strapi.ts';
import { draftOf, moved, newContributor, proposedOf } from './people.ts';
import { plantExchange } from './plant-exchange.ts';
import { dumpTables } from './tables.ts';

// Each rule of the register with a clock that is moved, never slept.

const Letter = z.object({ to: z.string(), subject: z.string() });
let cms: Cms;
/** All that was sent: a clock that is moved by years also removes the mails' files. */
const letters: z.infer<typeof Letter>[] = [];
beforeAll(async () => {
  cms = await startCms();
  const email: { send: (mail: unknown) => Promise<unknown> } = cms.strapi
    .plugin('email')
    .service('email');
  const { send } = email;
  email.send = (mail) => {
    letters.push(Letter.parse(mail));
    return send(mail);
  };
});
afterAll(() => cms.stop());

const start = new Date();
const days = (n: number) => new Date(start.getTime() + n * 24 * 3_600_000);
const apply = (now: Date) => applyRetention(cms.strapi, { now, dryRun: false });
const look = (now: Date) => applyRetention(cms.strapi, { now, dryRun: true });
const of = (reports: Awaited<ReturnType<typeof apply>>, name: RetentionName) =>
  reports.find((report) => report.name === name) ?? { due: -1, told: -1, since: null };
const hasAccount = async (email: string) => (await countOf(cms, 'up_users', { email })) === 1;
const exists = async ({ documentId }: Fiche) =>
  (await countOf(cms, 'practices', { document_id: documentId })) > 0;
const sentTo = (email: string, subject: string) =>
  letters.filter((letter) => letter.to === email && letter.subject === subject).length;
/** The seeded accounts are in use, so that years later only those of a test are not. */
const everybodySignsIn = (at: Date) =>
  cms.strapi.db.connection('up_users').update({ last_sign_in_at: at });
const touchedAt = (fiche: Fiche, at: Date) => force(cms, fiche, { updated_at: at });
const fileIn = async (folder: string, name: string, at: Date) => {
  const path = join(cms.env.DATA_DIR, folder, name);
  await mkdir(join(cms.env.DATA_DIR, folder), { recursive: true });
  await writeFile(path, 'x');
  await utimes(path, at, at);
  return path;
};

describe('an account that nobody confirmed', () => {
  const email = 'jamais@asso.example';
  test('is erased after seven days, not before; the mail said so', async () => {
    await post(cms, 'local/register', { email, password: 'Une-phrase-longue-2026' });
    const mails = (await cms.mails(1)).map(plain).join('\n');
    expect(mails).toContain('sans confirmation, le compte sera effacé dans 7 jours.');
    await apply(days(6.9));
    expect(await hasAccount(email)).toBe(true);
    expect(of(await apply(days(7.1)), 'unconfirmed-account').due).toBe(1);
    expect(await hasAccount(email)).toBe(false);
  });
  test('has seven days more when the mail was asked for again', async () => {
    await post(cms, 'local/register', { email, password: 'Une-phrase-longue-2026' });
    const until = days(6 + 1);
    await change(cms, email, { confirmationExpiresAt: until });
    await apply(days(12.9));
    expect(await hasAccount(email)).toBe(true);
    await apply(days(13.1));
    expect(await hasAccount(email)).toBe(false);
  });
});

test('codes and sessions that ended are erased, those that serve stay', async () => {
  const person = await newContributor(cms, 'code@asso.example');
  await post(cms, 'forgot-password', { email: person.email });
  await apply(new Date());
  expect((await rowOf(cms, person.email)).resetPasswordToken).not.toBeNull();
  // Confirming the address opened one, signing in another.
  expect(await countOf(cms, 'strapi_sessions', { user_id: String(person.id) })).toBe(2);
  const reports = await apply(days(9));
  expect(of(reports, 'expired-codes').due).toBeGreaterThanOrEqual(1);
  expect(of(reports, 'expired-sessions').due).toBeGreaterThanOrEqual(1);
  expect((await rowOf(cms, person.email)).resetPasswordToken).toBeNull();
  expect(await countOf(cms, 'strapi_sessions', { user_id: String(person.id) })).toBe(0);
});

describe('an account to which nobody signed in', () => {
  const subject = 'Votre compte sera bientôt effacé';
  const seen = (email: string, at: Date) => change(cms, email, { lastSignInAt: at });
  const years = (n: number) => days(n * 365.25);

  test('is told a month before, once, by one of two processes, and erased after 24 months', async () => {
    const { email } = await newContributor(cms, 'absente@asso.example');
    expect((await rowOf(cms, email)).lastSignInAt).not.toBeNull();
    await everybodySignsIn(years(2));
    await seen(email, start);
    await Promise.all([apply(days(705)), apply(days(705))]);
    expect(sentTo(email, subject)).toBe(1);
    await apply(days(725));
    expect(await hasAccount(email)).toBe(true);
    expect(of(await apply(days(740)), 'inactive-account').due).toBe(1);
    expect(await hasAccount(email)).toBe(false);
  });
  test('is not erased before a month has passed since the letter, however late that left', async () => {
    const { email } = await newContributor(cms, 'tard@asso.example');
    await everybodySignsIn(years(4));
    await seen(email, start);
    await apply(years(4));
    expect(await hasAccount(email)).toBe(true);
    await apply(days(4 * 365.25 + 32));
    expect(await hasAccount(email)).toBe(false);
  });
  test('stays when its owner signs in after the letter', async () => {
    const { email } = await newContributor(cms, 'revenue@asso.example');
    await everybodySignsIn(years(2));
    await seen(email, start);
    await apply(days(705));
    await openSession(cms, email);
    await seen(email, days(710));
    await apply(days(745));
    expect(await hasAccount(email)).toBe(true);
  });
  test('stays while the team has one of its practices in hands', async () => {
    const person = await newContributor(cms, 'attend@asso.example');
    await everybodySignsIn(years(3));
    await seen(person.email, start);
    const fiche = await proposedOf(cms, person);
    await apply(days(705));
    await apply(days(1_000));
    expect(await hasAccount(person.email)).toBe(true);
    expect(await exists(fiche)).toBe(true);
  });
});

describe.each([
  ['untouched-draft', 'un brouillon', []],
  ['untouched-draft', 'une fiche à modifier', ['examine', 'requestChanges']],
  ['closed-practice', 'une pratique non retenue', ['examine', 'decline']],
] as const)('%s: %s', (rule, what, moves) => {
  const email = `${what.replaceAll(/[^a-z]/g, '')}@asso.example`;
  const word = randomBytes(8).toString('hex');

  test('is told, then removed with its texts, and the journal keeps the facts', async () => {
    const person = await newContributor(cms, email);
    const fiche = moves.length > 0 ? await proposedOf(cms, person) : await draftOf(cms, person);
    await moved(cms, fiche, moves, `Le motif ${word}.`);
    await touchedAt(fiche, start);
    await everybodySignsIn(days(800));
    const before = await stateOf(cms, fiche);
    expect(of(await apply(days(705)), rule)).toMatchObject({ due: 0, told: 1 });
    expect(sentTo(email, 'Une de vos fiches sera bientôt effacée')).toBe(1);
    expect(of(await apply(days(740)), rule)).toMatchObject({ due: 1, told: 0 });
    expect(await exists(fiche)).toBe(false);
    const { journal } = await stateOf(cms, fiche);
    expect(journal).toBeGreaterThan(before.journal);
    const history = await workflow(cms.strapi).journal.historyOf(fiche.documentId);
    expect(history.map(({ action }) => action)).toContain('create');
    expect(history.at(-1)).toMatchObject({ action: 'retention', who: 'système', comment: rule });
    const texts = await cms.strapi.db.connection('workflow_journal_texts').select();
    expect(JSON.stringify(texts)).not.toContain(word);
    expect(await workflow(cms.strapi).journal.firstBreak()).toBeNull();
  });
  test('counts as touched when it moved lately, whenever it was written', async () => {
    const person = await newContributor(cms, `3-${email}`);
    const fiche = moves.length > 0 ? await proposedOf(cms, person) : await draftOf(cms, person);
    await moved(cms, fiche, moves);
    await touchedAt(fiche, days(-900));
    expect(of(await look(new Date()), rule)).toMatchObject({ due: 0, told: 0 });
    expect(of(await look(days(705)), rule).told).toBeGreaterThan(0);
  });
  test('stays when it is changed after the letter', async () => {
    const person = await newContributor(cms, `2-${email}`);
    const fiche = moves.length > 0 ? await proposedOf(cms, person) : await draftOf(cms, person);
    await moved(cms, fiche, moves);
    await touchedAt(fiche, start);
    await everybodySignsIn(days(800));
    await apply(days(705));
    await touchedAt(fiche, days(720));
    await apply(days(745));
    expect(await exists(fiche)).toBe(true);
  });
});

describe('messages and requests', () => {
  const held = async ({ documentId }: Fiche) =>
    (await countOf(cms, 'workflow_messages', { document_id: documentId })) +
    (await countOf(cms, 'workflow_field_requests', { document_id: documentId }));

  test('go after two years where nobody has the fiche in hands, and stay where somebody has', async () => {
    const person = await newContributor(cms, 'echange@asso.example');
    const [online, waiting] = [await proposedOf(cms, person), await proposedOf(cms, person)];
    for (const { documentId } of [online, waiting])
      await plantExchange(cms, person, documentId, 'Bonjour');
    await moved(cms, online, ['examine', 'accept', 'publish']);
    await everybodySignsIn(days(720));
    expect(of(await look(days(720)), 'exchange').due).toBe(0);
    expect([await held(online), await held(waiting)]).toEqual([3, 3]);
    expect(of(await apply(days(735)), 'exchange').due).toBeGreaterThanOrEqual(3);
    expect([await held(online), await held(waiting)]).toEqual([0, 3]);
  });
  test('a fiche about which somebody wrote lately counts as touched, and takes its words with it', async () => {
    const person = await newContributor(cms, 'parle@asso.example');
    const fiche = await proposedOf(cms, person);
    await moved(cms, fiche, ['decline']);
    const answer = await person.ask(`POST /${fiche.documentId}/messages`, { text: 'Et ensuite ?' });
    expect(answer.status).toBe(201);
    await touchedAt(fiche, days(-900));
    const late = { at: days(600) };
    await cms.strapi.db
      .connection('workflow_messages')
      .where({ document_id: fiche.documentId })
      .update(late);
    await everybodySignsIn(days(1_400));
    await apply(days(740));
    expect([await exists(fiche), await held(fiche)]).toEqual([true, 1]);
    await apply(days(1_310));
    await apply(days(1_345));
    expect([await exists(fiche), await held(fiche)]).toEqual([false, 0]);
  });
});

test('what was online is removed by no rule, and keeps its history; other texts of the journal go after five years', async () => {
  const count = () => countOf(cms, 'practices', { stage: 'published' });
  const texts = () => countOf(cms, 'workflow_journal_texts', { erased_at: null });
  const online = await seeded(cms, 'practice', 'vis-ma-vie-immersions');
  const first = await cms.strapi.db.connection('practices').where({ stage: 'published' }).first();
  const offline = { kind: 'practice', documentId: String(first.document_id) } as const;
  expect(offline.documentId).not.toBe(online.documentId);
  await moved(cms, offline, ['unpublish'], 'Retirée à la demande de la structure.');
  const [before, written] = [await count(), await texts()];
  expect(before).toBeGreaterThan(10);
  await everybodySignsIn(days(1_820));
  expect(of(await apply(days(1_820)), 'journal-texts').due).toBe(0);
  await everybodySignsIn(days(1_900));
  expect(of(await apply(days(1_900)), 'journal-texts').due).toBeGreaterThan(2);
  expect(await texts()).toBeLessThan(written);
  expect(await count()).toBe(before);
  const { journal } = workflow(cms.strapi);
  const history = await journal.historyOf(online.documentId);
  expect(history.length).toBeGreaterThan(3);
  const told = await journal.historyOf(offline.documentId);
  expect(told.map(({ who, comment }) => who ?? comment)).toEqual(told.map(() => null));
  expect(told.at(-1)).toMatchObject({ action: 'unpublish', to: 'archived' });
  expect(history.every(({ who }) => who !== null)).toBe(true);
  expect(await journal.firstBreak()).toBeNull();
});

test('a manager’s request without an answer goes 30 days after its link; an answer loses its person after five years', async () => {
  const approvals = cms.strapi.db.query('plugin::workflow.approval');
  const told = { documentId: 'z'.repeat(24), address: 'chef@asso.example', askedAt: start };
  const made = async (more: object) => {
    const { id } = await approvals.create({ data: { ...told, expiresAt: days(14), ...more } });
    return () => approvals.findOne({ where: { id } });
  };
  const unanswered = await made({});
  const answered = await made({
    decision: 'given',
    decidedAt: days(1),
    word: 'Oui',
    readPrint: 'x',
  });
  await apply(days(43));
  expect(await unanswered()).not.toBeNull();
  await apply(days(45));
  expect(await unanswered()).toBeNull();
  await everybodySignsIn(days(1_820));
  await apply(days(1_820));
  expect(await answered()).toMatchObject({ address: 'chef@asso.example', word: 'Oui' });
  await everybodySignsIn(days(1_830));
  await apply(days(1_830));
  expect(await answered()).toMatchObject({
    address: null,
    word: null,
    decision: 'given',
    readPrint: 'x',
  });
});

test.each([
  ['mail', 'ancien.eml', 30],
  ['logs', 'cms.log', 365],
  ['logs', 'cms.log.3', 365],
  ['logs', 'requests.jsonl', 365],
] as const)('%s/%s goes after %d days', async (folder, name, limit) => {
  const path = await fileIn(folder, name, start);
  await apply(days(limit - 1));
  expect(existsSync(path)).toBe(true);
  await apply(days(limit + 2));
  expect(existsSync(path)).toBe(false);
});
test('a file of another kind stays', async () => {
  const path = await fileIn('logs', 'notes.txt', start);
  await apply(days(900));
  expect(existsSync(path)).toBe(true);
});

describe('--dry-run', () => {
  test('changes nothing: not a byte of any table, not a file, not a mail', async () => {
    const person = await newContributor(cms, 'essai@asso.example');
    await draftOf(cms, person);
    await post(cms, 'local/register', { email: 'x@y.example', password: 'Une-phrase-longue-2026' });
    await fileIn('logs', 'vieux.log', start);
    const sent = letters.length;
    const before = await dumpTables(cms);
    const reports = await look(days(900));
    expect(reports.map(({ name }) => name)).toEqual(retentionNames);
    for (const name of ['unconfirmed-account', 'mail-files', 'log-files'] as const)
      expect(of(reports, name).due, name).toBeGreaterThan(0);
    expect(of(reports, 'inactive-account').told).toBeGreaterThan(0);
    expect(await dumpTables(cms)).toEqual(before);
    expect(letters.length).toBe(sent);
    expect(existsSync(join(cms.env.DATA_DIR, 'logs', 'vieux.log'))).toBe(true);
  });
  test('says, in French and rule by rule, how many and since when, and names nobody', async () => {
    const words = reportInWords(await look(days(900)), true);
    expect(words.trim().split('\n')).toHaveLength(retentionNames.length + 1);
    expect(words).toMatch(
      /Comptes dont l'adresse n'a jamais été confirmée \(7 jours\) : 1, le plus/,
    );
    expect(words).not.toContain('@');
    expect(words).not.toContain('essai');
  });
});

test('the night’s work is done once a day, and told in the journal as a count', async () => {
  const now = days(2_000);
  await everybodySignsIn(now);
  const rows = () => countOf(cms, 'workflow_journal', { kind: 'retention' });
  await fileIn('logs', 'nuit.log', start);
  const before = await rows();
  await retentionOfTheDay(cms.strapi, now);
  const after = await rows();
  expect(after).toBeGreaterThan(before);
  await fileIn('logs', 'nuit.log', start);
  await retentionOfTheDay(cms.strapi, new Date(now.getTime() + 60_000));
  expect(await rows()).toBe(after);
  const [last] = await cms.strapi.db
    .connection('workflow_journal_texts')
    .orderBy('sequence', 'desc')
    .limit(1);
  expect(last).toMatchObject({ actor_name: 'système', comment: expect.stringMatching(/^\d+$/) });
});
