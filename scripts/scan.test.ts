import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from './bootstrap/toolchain.mjs';

const Answer = z.array(
  z.strictObject({ start: z.int(), end: z.int(), kind: z.string(), text: z.string() }),
);

/** The command as an operator runs it. */
function scan(input: string) {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'scan'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => Answer.parse(JSON.parse(line)));
}

test('tells a text a line, with places in UTF-16 units', () => {
  const text = '🙂 Appeler le 06 39 98 12 34.';
  const [first, blank, last, alone] = scan(
    `${text}\n\nRien à dire.\nSeule enfant de 6 ans à vivre à Montaud, elle est confiée.\n`,
  );
  expect(alone?.[0]?.kind).toBe('small-commune');
  expect(first).toEqual([{ start: 14, end: 28, kind: 'phone', text: '06 39 98 12 34' }]);
  expect(text.slice(14, 28)).toBe('06 39 98 12 34');
  expect(blank).toEqual([]);
  expect(last).toEqual([]);
});

test('answers each of 10,000 lines, in their order', () => {
  const lines = Array.from({ length: 10_000 }, (_, at) =>
    at % 2 ? 'Le service accueille douze enfants.' : `Appeler le 06 39 98 ${1000 + (at % 9000)}.`,
  );
  const answers = scan(lines.join('\n'));
  expect(answers).toHaveLength(10_000);
  expect(answers.every((found, at) => found.length === (at % 2 ? 0 : 1))).toBe(true);
});
