import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apply, days, fileIn, start } from './setting.ts';

/** Files of mails and of logs. */
export function files(): void {
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
}
