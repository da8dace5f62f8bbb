import { expect, test } from 'vitest';
import { LogLine, lineText } from './log-line.js';

const word = 'mirlifiche une-phrase@asso.example';
const written = (line: object) => JSON.parse(lineText(LogLine.parse(line)));

test('a line has its time, how grave it is, and what happened', () => {
  expect(written({ event: 'failed', status: 500, reason: 'la base ne répond pas' })).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    level: 'error',
    event: 'failed',
    status: 500,
    reason: 'la base ne répond pas',
  });
});

test('a name that is not on the list is left out', () => {
  expect(written({ event: 'failed', email: word, body: { word } })).not.toHaveProperty('email');
  expect(JSON.stringify(written({ event: 'failed', body: { word } }))).not.toContain(word);
});

test.each(
  Object.keys(LogLine.shape).filter(
    (name) => !['event', 'reason', 'mail', 'release'].includes(name),
  ),
)('%s does not take a text that is another', (name) => {
  expect(JSON.stringify(written({ event: 'failed', [name]: word }))).not.toContain(word);
  expect(JSON.stringify(written({ event: 'failed', [name]: [word] }))).not.toContain(word);
});

test('an event that is not on the list is no line', () => {
  expect(LogLine.safeParse({ event: word }).success).toBe(false);
});
