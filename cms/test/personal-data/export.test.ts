import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { command } from '../../src/personal-data/command.ts';
import { signIn } from '../accounts.ts';
import { request } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';
import { newContributor } from './people.ts';
import { plantPerson, telephone } from './plant-person.ts';
import { dumpTables } from './tables.ts';

// All that is held of a person, and nothing of anybody else.

const word = 'frinolaque';
const other = 'dortelippe';
let cms: Cms;
let person: Awaited<ReturnType<typeof plantPerson>>;
let folder: string;
beforeAll(async () => {
  cms = await startCms();
  person = await plantPerson(cms, word);
  await plantPerson(cms, other);
  folder = join(cms.env.DATA_DIR, 'reponse');
});
afterAll(() => cms.stop());

const run = (...given: string[]) => command(cms.strapi, given, new Date());

/** The files of a ZIP, by their paths. */
async function zipOf(token: string) {
  const answer = await fetch(`${cms.url}/api/auth/account/data`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}
async function folderFiles() {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('GET /api/auth/account/data', () => {
  let files: Awaited<ReturnType<typeof zipOf>>;
  let texts: Record<string, string>;
  beforeAll(async () => {
    files = await zipOf(person.token);
    texts = Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes, true)]),
    );
  });
  const json = (path: string): unknown => JSON.parse(strFromU8(files[path] ?? new Uint8Array()));

  test('holds the account, each fiche in each state, files, journal and mails', () => {
    const { draft, inReview, accepted, online } = person;
    const fiche = ({ documentId }: { documentId: string }, ...names: string[]) =>
      names.map((name) => `fiches/${documentId}/${name}`);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'LISEZ-MOI.txt',
        'compte.json',
        'sessions.json',
        'journal.json',
        'organisations.json',
        'courriels/1.eml',
        'courriels/2.eml',
        ...[draft, inReview, accepted].flatMap((one) => fiche(one, 'brouillon-fr.json')),
        ...fiche(online, 'brouillon-fr.json', 'en-ligne-fr.json', 'pieces-jointes.json'),
        ...fiche(online, 'echange.json'),
      ]),
    );
    expect(texts['LISEZ-MOI.txt']).toMatch(/^Vos donn/);
    expect(json('compte.json')).toMatchObject({
      email: person.email,
      fullName: `Camille ${word}`,
      lastSignInAt: expect.any(String),
    });
    expect(json(`fiches/${online.documentId}/brouillon-fr.json`)).toMatchObject({
      stage: 'changes_requested',
      answers: { internalContact: telephone, title: expect.stringContaining(word) },
    });
    expect(json(`fiches/${online.documentId}/en-ligne-fr.json`)).toMatchObject({
      answers: { title: expect.not.stringContaining(word) },
    });
    expect(json(`fiches/${draft.documentId}/passages-gardes.json`)).toEqual([
      `Camille ${word} a donné son accord.`,
    ]);
    const journal = z.array(z.looseObject({ action: z.string(), comment: z.string().nullable() }));
    const comments = journal.parse(json('journal.json')).map(({ comment }) => comment);
    expect(comments).toContain(`À reprendre, ${word}.`);
  });
  test('holds what both sides wrote, and not who of the team', () => {
    expect(json(`fiches/${person.online.documentId}/echange.json`)).toMatchObject({
      messages: [
        { from: 'contributor', text: `Ici ${word}.` },
        { from: 'team', text: `Merci ${word}.` },
      ],
      requests: [{ path: 'title', text: `${word}, plus court ?`, word: `Non, ${word} y tient.` }],
    });
  });
  test('each file is there whole, with what was said of it', () => {
    const said = z
      .array(
        z.looseObject({ id: z.string(), name: z.string(), bytes: z.number(), file: z.string() }),
      )
      .parse(json(`fiches/${person.draft.documentId}/pieces-jointes.json`));
    expect(said).toMatchObject([{ name: `${word}.jpg`, rights: true, recognisable: 'nobody' }]);
    const path = `fiches/${person.draft.documentId}/${said[0]?.file}`;
    expect(files[path]?.length).toBe(said[0]?.bytes);
  });
  test('holds no hash, no token, and nothing of anybody else', () => {
    const all = Object.values(texts).join('\n');
    for (const secret of ['$2', 'session_id', 'sessionId', other, 'Équipe éditoriale'])
      expect(all).not.toContain(secret);
    expect(Object.keys(json('compte.json') as object)).not.toContain('password');
  });
  test('of another person is another', async () => {
    const files = await zipOf(await signIn(cms, 'contributeur2'));
    expect(
      Object.values(files)
        .map((bytes) => strFromU8(bytes, true))
        .join(),
    ).not.toContain(word);
  });
});

describe('an operator', () => {
  test('writes the same into a folder of its own', async () => {
    expect(await run('export', person.email.toUpperCase(), folder)).toMatchObject({ ok: true });
    expect(await folderFiles()).toEqual(Object.keys(await zipOf(person.token)).sort());
    await expect(run('export', person.email, folder)).rejects.toThrow('EEXIST');
    await rm(folder, { recursive: true });
  });
  test('answers a manager who has no account', async () => {
    expect((await run('export', `chef@${word}.example`, folder)).ok).toBe(true);
    // One mail for each fiche that was proposed: their agreement was asked.
    const mails = [1, 2, 3].map((n) => `courriels/${n}.eml`);
    expect(await folderFiles()).toEqual(['LISEZ-MOI.txt', ...mails, 'responsable.json']);
    const text = await readFile(join(folder, 'responsable.json'), 'utf8');
    expect(z.object({ fiches: z.array(z.string()) }).parse(JSON.parse(text)).fiches).toHaveLength(
      4,
    );
  });
  test('is told when nothing is held, and how the command is used', async () => {
    expect(await run('export', 'inconnue@asso.example', `${folder}-2`)).toMatchObject({
      ok: false,
    });
    for (const given of [[], ['erase'], ['erase-text'], ['export', 'x'], ['retention', 'now']])
      expect((await run(...given)).text).toMatch(/^Utilisation/);
    expect((await run('erase-text', '999999')).ok).toBe(false);
  });
  test('sees what an erasure would do; a dry run changes nothing', async () => {
    const before = await dumpTables(cms);
    const { text, ok } = await run('erase', person.email, '--dry-run');
    expect(ok).toBe(true);
    expect(text).toContain("Rien n'a été changé");
    expect(text).toMatch(/jamais mises en ligne, effacées avec leurs fichiers : 3\n/);
    expect(text).toContain(person.online.documentId);
    expect(text).not.toContain('@');
    expect(await dumpTables(cms)).toEqual(before);
    expect((await request(cms, 'GET /api/contributions', { token: person.token })).status).toBe(
      200,
    );
  });
  test('erases by the address', async () => {
    const { email } = await newContributor(cms, 'lettre@asso.example');
    expect((await run('erase', email)).text).toMatch(/^Effacé\./);
    expect((await run('erase', email)).ok).toBe(false);
  });
});
