import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { slugOf } from '@pratiques/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownDatabase } from '../postgres/own-database.ts';
import { anOrganisation, newContributor, propose } from './contributor.ts';
import { filesWith, holds } from './find-word.ts';
import { statusOf, until } from './reader.ts';
import { submission } from './submission.ts';
import { type System, startSystem } from './system.ts';
import { memberOfTeam } from './team.ts';

// Nothing that is not published leaves; the same search first finds what is published, in every place.

const online = 'zibelinade';
const secrets = {
  'a submission in review': 'grimaudeuse',
  'a practice that was not retained': 'fouinardise',
  'the reasons of a refusal': 'crépignolle',
  'the ground of an acceptance': 'mirlifiche',
  'a text taken offline': 'valdrouille',
};
const slug = slugOf(submission(online).title);

let system: System;
let texts: Record<string, string>;
/** What somebody with a link saw of the submission in review, in the middle of all this. */
let preview: { url: string; text: string };

async function plant() {
  const token = await newContributor(system, 'discretion@association.example');
  const organisation = await anOrganisation(system, token);
  const editor = await memberOfTeam(system, 'editeur@demo.example');
  const examined = async (answers: ReturnType<typeof submission>) => {
    const documentId = await propose(system, token, { ...answers, organisation });
    await editor.move(documentId, 'examine');
    return documentId;
  };
  const published = async (answers: ReturnType<typeof submission>) => {
    const documentId = await examined(answers);
    await editor.move(documentId, 'accept', secrets['the ground of an acceptance']);
    await editor.move(documentId, 'publish');
    const page = `${system.site}/fiches/${slugOf(answers.title)}/`;
    await until(async () => (await statusOf(page)) === 200);
    return documentId;
  };
  const inReview = await examined(submission(secrets['a submission in review']));
  const url = await editor.preview(inReview);
  preview = { url, text: await (await fetch(url)).text() };
  const declined = await examined(submission(secrets['a practice that was not retained']));
  await editor.move(declined, 'decline', secrets['the reasons of a refusal']);
  // Its address is remembered, to say that the page is gone: the word stands in the text only.
  const brief = submission('abrégé');
  const originality = `${brief.originality} ${secrets['a text taken offline']}`;
  const gone = await published({ ...brief, originality });
  await editor.move(gone, 'unpublish', 'Retirée.');
  await published(submission(online));
}

/** What anybody can ask for, and what the publisher is told. */
async function answers(): Promise<Record<string, string>> {
  const secretsFile = readFileSync(join(system.dataDir, 'secrets.env'), 'utf8');
  const authorization = `Bearer ${parseEnv(secretsFile).LIBRARY_TOKEN}`;
  const readers = [
    '/',
    '/fiches.json',
    '/fiches.csv',
    '/feed.xml',
    '/sitemap.xml',
    '/recherche/',
    '/fiches/',
  ];
  const urls = [
    ...readers.map((path) => system.site + path),
    `${system.site}/fiches/${slug}/`,
    `${system.site}/fiches/${slug}.json`,
    `${system.site}/api/contributions?status=draft&populate=*`,
    `${system.site}/_publisher/status`,
    `${system.cms}/api/practices?status=draft`,
  ];
  const asked = urls.map(async (url) => [url, await (await fetch(url)).text()] as const);
  const changes = await fetch(`${system.cms}/api/library/changes`, { headers: { authorization } });
  return { ...Object.fromEntries(await Promise.all(asked)), changes: await changes.text() };
}

beforeAll(async () => {
  system = await startSystem(await ownDatabase());
  await plant();
  const indexed = () => filesWith(join(system.dataDir, 'releases/current/www/pagefind'), online);
  await until(async () => indexed().length > 0);
  const site = join(system.dataDir, 'releases');
  await until(async () => filesWith(site, secrets['a text taken offline']).length === 0);
  texts = await answers();
});
afterAll(() => system?.stop());

describe('what is published is found', () => {
  test.each([
    '/fiches.json',
    '/fiches.csv',
    '/feed.xml',
    '/sitemap.xml',
    '/fiches/',
    `/fiches/${slug}/`,
    `/fiches/${slug}.json`,
  ])('at %s', (path) => {
    expect(holds(texts[system.site + path] ?? '', online)).toBe(true);
  });

  test('in what the CMS tells the publisher', () => {
    expect(holds(texts.changes ?? '', online)).toBe(true);
  });

  test('in the files of the site, its search index and its copy of the library', () => {
    const files = filesWith(system.dataDir, online);
    for (const place of ['/fiches/', '/pagefind/fragment/', 'library/'])
      expect(files.some((file) => file.includes(place))).toBe(true);
  });
});

test('no file of DATA_DIR is readable by others', () => {
  const open = readdirSync(system.dataDir, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const found = lstatSync(join(system.dataDir, path), { throwIfNoEntry: false });
    return found && !found.isSymbolicLink() && (found.mode & 0o077) !== 0;
  });
  // The site itself is public; its folder lies in one that nobody else enters.
  expect(open.filter((path) => !path.startsWith('releases/'))).toEqual([]);
  expect(statSync(system.dataDir).mode & 0o077).toBe(0);
  const kept = readdirSync(system.dataDir);
  for (const name of ['library', 'logs', 'mail', 'secrets.env', 'uploads'])
    expect(kept).toContain(name);
});

test('a draft is seen by who holds a link to it', () => {
  expect(holds(preview.text, secrets['a submission in review'])).toBe(true);
});

describe.each(Object.entries(secrets))('leak 0: %s', (_, word) => {
  test('is in no answer: page, list, sitemap, feeds, JSON', () => {
    const found = Object.entries(texts).filter(([, text]) => holds(text, word));
    expect(found.map(([place]) => place)).toEqual([]);
  });

  test('is in no file but the database of the CMS', () => {
    const files = filesWith(system.dataDir, word).filter((file) => !file.startsWith('cms.db'));
    expect(files).toEqual([]);
  });
});

test('the link itself is written nowhere', () => {
  const token = preview.url.split('/').at(-1) ?? '';
  expect(token.length).toBeGreaterThan(100);
  expect(filesWith(system.dataDir, token)).toEqual([]);
});

test('log files: no token, password, mail body or fiche text, published or not', () => {
  // What every letter begins with: the letters themselves are there.
  expect(filesWith(join(system.dataDir, 'mail'), 'Bonjour,')).not.toEqual([]);
  const words = [online, ...Object.values(secrets), 'Demonstration-2026!', 'Bonjour,'];
  for (const word of words) expect(filesWith(join(system.dataDir, 'logs'), word)).toEqual([]);
  for (const name of readdirSync(join(system.dataDir, 'logs')))
    expect(readFileSync(join(system.dataDir, 'logs', name), 'utf8')).not.toMatch(
      /eyJ[\w-]+\.eyJ|code=[0-9a-f]{16}|Bearer /,
    );
  // They are there, and say what happened.
  expect(filesWith(join(system.dataDir, 'logs'), 'listening')).toEqual([
    'cms.log',
    'publisher.log',
  ]);
});

test('nor does what the programs print, which are lines of JSON', () => {
  const printed = system.printed.join('\n');
  for (const word of [online, ...Object.values(secrets), 'Demonstration-2026!', 'discretion@'])
    expect(holds(printed, word)).toBe(false);
  for (const line of system.printed) expect(line).toMatch(/^\{"at":".*\}$/);
  expect(printed).toContain('"event":"demonstration-added"');
  expect(printed).toContain('"event":"updated"');
});
