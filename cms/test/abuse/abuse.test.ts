import { describe, expect, test } from 'vitest';
import { fieldsIn } from '../request.ts';
import { panelDoors } from '../routes/routes.ts';
import { addresses } from './addresses.ts';
import { badBodies, massAssigned, wrongTypes } from './bodies.ts';
import { fromSeed } from './from-seed.ts';
import { largeAnswers } from './large.ts';
import { panelBodies } from './panel-bodies.ts';
import { panelFields } from './panel-fields.ts';
import { rightBodies } from './right-bodies.ts';
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
