import { expect, test } from 'vitest';
import { fieldsIn } from '../request.ts';

import { attempt, nothingChanged, now, token } from './setting.ts';

export function largeAnswers(): void {
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
}
