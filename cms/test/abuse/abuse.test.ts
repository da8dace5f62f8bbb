import { describe, expect, test } from 'vitest';
import { fieldsIn } from '../request.ts';
import { panelDoors } from '../routes/routes.ts';
import { addresses } from './addresses.ts';
import { badBodies, massAssigned, wrongTypes } from './bodies.ts';
import { fromSeed } from './from-seed.ts';
import { largeAnswers } from './large.ts';
import { panelBodies } from './panel-bodies.ts';
import { panelFields } from './panel-fields.ts';
import { as, attempt, isWriting, nothingChanged, now, withCms, writing } from './setting.ts';
import { naughtyTexts } from './texts.ts';

// Bad inputs, from lists of routes and of attacks, then generated ones from a fixed seed. Somebody
// else's words are planted first: they must come back nowhere.

withCms();

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
  'POST /api/auth/local/register': {
    email: 'x@asso.example',
    password: 'Une-phrase-longue',
    organisation: { name: 'Une association' },
  },
  'POST /api/auth/email-confirmation': { code: 'a'.repeat(64), password: 'Une-phrase-longue' },
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
  'PUT /api/auth/account/profile': {
    jobTitle: 'Cheffe',
    organisation: { name: 'Une association' },
  },
  'DELETE /api/auth/account': { currentPassword: 'Une-phrase-longue' },
  'POST /api/contributions': { title: 'Un titre' },
  'PUT /api/contributions/:documentId': { version: 1, title: 'Un titre' },
  'PUT /api/contributions/:documentId/presence': {
    device: '3f2c7a52-6f0e-4c5c-9d0f-5b7a1f0f6c11',
    section: 'effets',
  },
  'POST /api/contributions/:documentId/transitions': {
    name: 'withdraw',
    version: 1,
    idempotencyKey: '0b7ae91c-3f6d-4c52-9b1e-6a4d0f2c8e71',
  },
  'PUT /api/contributions/:documentId/similar/:slug': { same: true },
  'PUT /api/contributions/:documentId/kept-passages/:key': { explanation: 'C’est public ici.' },
  'POST /api/contributions/:documentId/passages': { text: 'Bonjour' },
  'POST /api/contributions/:documentId/preview': {},
  'POST /api/contributions/:documentId/approval': {},
  'POST /api/contributions/approval/read': { code: 'a'.repeat(64) },
  'POST /api/contributions/approval/decide': {
    code: 'a'.repeat(64),
    decision: 'given',
    read: 'a'.repeat(64),
    word: 'D’accord',
  },
  'POST /api/contributions/:documentId/messages': { text: 'Bonjour' },
  'PUT /api/contributions/:documentId/messages/read': { upTo: 1 },
  'PUT /api/contributions/:documentId/requests/:id': { answer: 'kept', word: 'Il est juste.' },
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

const isNullable = (line: string, name: string) =>
  line === 'PUT /api/auth/account/profile' || ['title', 'alt', 'word', 'section'].includes(name);
/** Whether a value of the list is right in that field: a text may be taken back, a number may be 7, a yes is true. */
const isRight = (line: string, name: string, value: unknown) =>
  (value === null && isNullable(line, name)) ||
  (value === 7 && ['version', 'upTo'].includes(name)) ||
  (value === true && name === 'same');
/** Names of a route's fields with each wrong value. */
const wrongValues = (line: string) =>
  Object.keys(rightBodies[line] ?? {}).flatMap((name) =>
    wrongTypes
      .filter((value) => !isRight(line, name, value))
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

largeAnswers();
panelBodies();
panelFields();
addresses();
naughtyTexts();
fromSeed();
