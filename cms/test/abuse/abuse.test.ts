import { appendFileSync } from 'node:fs';
import { practiceFields } from '@pratiques/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { signIn, signInTeam } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { plant } from '../leak/plant.ts';
import { type Asked, fieldsIn, request } from '../request.ts';
import { addressOf, apiRoutes, panelDoors, panelRoutes } from '../routes/routes.ts';
import { type Cms, startCms } from '../strapi.ts';
import { badBodies, massAssigned, wrongTypes } from './bodies.ts';
import { generatedRequests } from './generated.ts';
import { fingerprint, judgeOf, newTally } from './judge.ts';
import { kindsOfText, naughtyStrings } from './naughty.ts';

// Bad inputs, from lists of routes and of attacks, then generated ones from a fixed seed. Somebody
// else's words are planted first: they must come back nowhere.

const tally = newTally();
const { generated, figures } = inject('abuse');
/** The short form takes some of each list. */
const some = <T>(list: readonly T[], every: number): readonly T[] =>
  list.filter((_, n) => figures !== '' || n % every === 0);
let cms: Cms;
let judge: ReturnType<typeof judgeOf>;
let token: string;
let state: string;
/** How many generated ones were sent. */
let made = 0;
let editor: string;
let own: string;
let theirs: string;

beforeAll(async () => {
  cms = await startCms();
  theirs = (await plant(cms)).declined.documentId;
  editor = await signInTeam(cms, 'editeur');
  own = (await newDraft(contributorOf(cms, await signIn(cms, 'contributeur2')))).documentId;
  judge = judgeOf(cms, tally);
});
afterAll(async () => {
  await cms.stop();
  const { tried, wrong, leaks } = tally;
  const figure = {
    part: 'cms',
    named: tried - made,
    generated: made,
    wrong: wrong.length,
    leaks: leaks.length,
    examples: [...wrong, ...leaks].slice(0, 10),
  };
  if (figures) appendFileSync(figures, `${JSON.stringify(figure)}\n`);
});

// A request may end the session with which it comes.
beforeEach(async () => {
  token = await signIn(cms, 'contributeur2');
  state = await fingerprint(cms);
});

/** Sends one bad request and judges its answer. */
async function attempt(what: string, line: string, asked: Asked, allowed?: readonly number[]) {
  const answer = await request(cms, addressOf(line, own), asked).catch(() => null);
  const sent = `${line} ${asked.raw ?? ''} ${JSON.stringify(asked.body ?? null)}`;
  const { status = 0, text = '' } = answer ?? {};
  judge({ what: `${line}: ${what}`, status, text, allowed, sent });
  return answer;
}
const nothingWrong = (before: { wrong: number; leaks: number }) => {
  expect(tally.wrong.slice(before.wrong, before.wrong + 10)).toEqual([]);
  expect(tally.leaks.slice(before.leaks, before.leaks + 10)).toEqual([]);
};
/** The same, and no row has changed since the test began. */
async function nothingChanged(before: { wrong: number; leaks: number }) {
  if ((await fingerprint(cms)) !== state) tally.wrong.push('a refused request changed a row');
  nothingWrong(before);
}
const now = () => ({ wrong: tally.wrong.length, leaks: tally.leaks.length });

const isWriting = (line: string) => /^(?:POST|PUT)/.test(line) || line === 'DELETE /api/account';
/** Forms with a file have their own tests, in `../attachments/`. */
const writing = apiRoutes.filter(({ line, form }) => isWriting(line) && !form);
const as = (who: string) => (who === 'contributor' ? token : undefined);

describe('257 kB, 2 MB, 10,000 levels, {, wrong types, wrong Content-Type: 413/400/415, never 5xx', () => {
  test.each(writing)('$line', async ({ line, who }) => {
    const before = now();
    for (const { name, raw, headers, allowed } of badBodies)
      await attempt(name, line, { token: as(who), raw, headers }, allowed);
    await nothingChanged(before);
  });
  test.each(panelDoors.filter(isWriting))('%s', async (line) => {
    const before = now();
    for (const { name, raw, headers } of badBodies) await attempt(name, line, { raw, headers });
    await nothingChanged(before);
  });
});

/** A body that each route would take, or would take but for what it names. */
const rightBodies: Readonly<Record<string, object>> = {
  'POST /api/auth/local': { identifier: 'x@asso.example', password: 'Une-phrase-longue' },
  'POST /api/auth/local/register': { email: 'x@asso.example', password: 'Une-phrase-longue' },
  'POST /api/auth/refresh': { refreshToken: 'x' },
  'POST /api/auth/logout': { refreshToken: 'x' },
  'POST /api/auth/forgot-password': { email: 'x@asso.example' },
  'POST /api/auth/send-email-confirmation': { email: 'x@asso.example' },
  'POST /api/auth/reset-password': {
    code: 'a'.repeat(64),
    password: 'Une-phrase-longue',
    passwordConfirmation: 'Une-phrase-longue',
  },
  'POST /api/auth/change-password': {
    currentPassword: 'Une-phrase-longue',
    password: 'Une-phrase-longue-2',
    passwordConfirmation: 'Une-phrase-longue-2',
  },
  'DELETE /api/account': { currentPassword: 'Une-phrase-longue' },
  'POST /api/contributions': { title: 'Un titre' },
  'PUT /api/contributions/:documentId': { version: 1, title: 'Un titre' },
  'POST /api/contributions/:documentId/transitions': { name: 'withdraw', version: 1 },
  'PUT /api/contributions/:documentId/attachments/:id': { version: 1, alt: 'Une salle vide' },
  'POST /api/contributions/organisations': { name: 'Une association' },
};

describe('mass assignment: owner, role, confirmed, blocked, provider, stage, evaluation, documentId, locale: 400 naming the field', () => {
  test.each(writing)('$line', async ({ line, who }) => {
    const before = now();
    const body = rightBodies[line];
    expect(body, `${line} has no body in the table`).toBeDefined();
    for (const { name, value } of massAssigned) {
      const answer = await attempt(
        name,
        line,
        { token: as(who), body: { ...body, [name]: value } },
        [400],
      );
      expect(answer && fieldsIn(answer)).toContain(name);
    }
    await nothingChanged(before);
  });
});

const nullable = ['title', 'alt'];
/** Names of a route's fields with each wrong value; a text may be taken back, a version may be 7. */
const wrongValues = (line: string) =>
  Object.keys(rightBodies[line] ?? {}).flatMap((name) =>
    wrongTypes
      .filter(
        (value) =>
          !(nullable.includes(name) && value === null) && !(name === 'version' && value === 7),
      )
      .map((value) => [name, value] as const),
  );

describe('wrong types in every field: 400 naming the field', () => {
  test.each(writing)('$line', async ({ line, who }) => {
    const before = now();
    for (const [name, value] of wrongValues(line)) {
      const body = { ...rightBodies[line], [name]: value };
      const what = `${name} = ${JSON.stringify(value)}`;
      const answer = await attempt(what, line, { token: as(who), body }, [400]);
      expect(answer?.text).toContain(name);
    }
    await nothingChanged(before);
  });
});

test('title of a million characters, 1,000 terms, 10,000 blocks: 400 naming the field, or 413', async () => {
  const before = now();
  const block = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] };
  const big = {
    title: 'a'.repeat(1_000_000),
    audiences: Array(1_000).fill('parents'),
    context: Array(10_000).fill(block),
    objectives: Array(10_000).fill('x'),
    effects: Array(1_000).fill({}),
  };
  for (const [name, value] of Object.entries(big))
    await attempt(
      `too much in ${name}`,
      'POST /api/contributions',
      { token, body: { [name]: value } },
      [400, 413],
    );
  for (const [name, value] of [
    ['title', 'a'.repeat(200_000)],
    ['audiences', Array(1_000).fill('parents')],
    ['context', Array(4_000).fill('x')],
  ] as const) {
    const answer = await attempt(
      `much in ${name}`,
      'POST /api/contributions',
      { token, body: { [name]: value } },
      [400],
    );
    expect(answer && fieldsIn(answer)[0]).toMatch(new RegExp(`^${name}`));
  }
  await nothingChanged(before);
});

describe('the panel’s routes: bad bodies and strangers’ ids, as somebody who is signed in with few rights', () => {
  const few = badBodies.filter(({ name }) => /brace|list|levels|2 MB|text$/.test(name));
  test.each(
    some(
      panelRoutes.filter((line) => isWriting(line) && !panelDoors.includes(line)),
      4,
    ),
  )('%s', async (line) => {
    const before = now();
    for (const { name, raw, headers } of few)
      await attempt(name, line, { token: editor, raw, headers });
    nothingWrong(before);
  });
});

describe('headers and addresses', () => {
  const headers: Record<string, string>[] = [
    { authorization: 'Bearer' },
    { authorization: `Bearer ${'a'.repeat(7_000)}` },
    { authorization: 'Basic eDp5' },
    { 'accept-language': 'x'.repeat(5_000) },
    { 'accept-language': '*;q=NaN' },
    { accept: '\u00ff/\u00ff' },
    { cookie: 'session_refresh=%; koa.sess=x; jwtToken=%00' },
    { origin: 'null' },
    { 'x-http-method-override': 'DELETE' },
    { 'x-forwarded-for': "'; drop table up_users; --" },
    { 'if-none-match': '*' },
    { range: 'bytes=0-0,-1' },
  ];
  test.each(apiRoutes)('$line', async ({ line }) => {
    const before = now();
    for (const more of headers)
      await attempt(JSON.stringify(more).slice(0, 60), line, { headers: more });
    for (const id of line.includes(':')
      ? ['..%2f..%2fadmin', '%00', "'", '%ff', 'a'.repeat(3_000), '%252e%252e', '$ne', theirs]
      : [])
      await attempt(`id ${id.slice(0, 20)}`, line.replace(/:\w+/, id), { token });
    nothingWrong(before);
  });
});

describe('the Big List of Naughty Strings through every text field', () => {
  const texts = Object.entries(practiceFields).filter(
    ([, { section, type }]) => section && kindsOfText[type],
  );
  test('every text field of the one table is among them', () => {
    expect(texts.length).toBeGreaterThanOrEqual(20);
    const types = new Set(Object.values(practiceFields).map(({ type }) => type));
    expect([...types].filter((type) => kindsOfText[type] === undefined)).toEqual([]);
  });
  test('each is kept as text, cleaned, or refused by its field', async () => {
    const before = now();
    const ask = contributorOf(cms, token);
    for (const text of some(naughtyStrings, 20)) {
      const body = Object.fromEntries(
        texts.map(([name, field]) => [name, kindsOfText[field.type]?.(text, field)]),
      );
      const answer = await attempt(
        `naughty ${JSON.stringify(text).slice(0, 40)}`,
        'POST /api/contributions',
        { token, body },
        [201, 400],
      );
      if (answer?.status === 400) expect(fieldsIn(answer).length).toBeGreaterThan(0);
    }
    expect((await ask('GET ')).status).toBe(200);
    nothingWrong(before);
  }, 900_000);
  test('and through the account routes', async () => {
    const before = now();
    for (const text of some(naughtyStrings, 20)) {
      const person = { email: text, password: text, fullName: text, jobTitle: text, network: text };
      await attempt('naughty register', 'POST /api/auth/local/register', { body: person }, [400]);
      await attempt(
        'naughty login',
        'POST /api/auth/local',
        { body: { identifier: text, password: text } },
        [400],
      );
    }
    await nothingChanged(before);
    for (const name of some(naughtyStrings, 20))
      await attempt(
        'naughty organisation',
        'POST /api/contributions/organisations',
        { token, body: { name } },
        [200, 201, 400],
      );
    nothingWrong(before);
  }, 900_000);
});

test(`${generated} requests made from a fixed seed`, async () => {
  const before = now();
  for (const { line, path, body, raw, headers, signedIn } of generatedRequests(generated)) {
    made += 1;
    const asked = {
      headers,
      ...(signedIn ? { token } : {}),
      ...(raw === undefined ? { body } : { raw }),
    };
    await attempt(
      JSON.stringify({ body, raw }).slice(0, 80),
      line.replace(/ .*/, ` ${path}`),
      asked,
    );
  }
  nothingWrong(before);
}, 900_000);
