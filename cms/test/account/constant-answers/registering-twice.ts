import { expect, test } from 'vitest';
import { codeTo, confirm, goodPassword, openSession, post } from '../accounts.ts';
import { cms, unknown } from './setting.ts';

/** One address that is registered more than once. */
export function registeringTwice(): void {
  test('registering somebody else’s address before them gains nothing: the newest password wins, older links die', async () => {
    const email = unknown();
    await post(cms, 'local/register', { email, password: 'Le-mot-de-l-intrus' });
    const older = await codeTo(cms, email);
    await post(cms, 'local/register', { email, password: goodPassword });
    const newer = await codeTo(cms, email, 2);
    for (const [code, password] of [
      [older, 'Le-mot-de-l-intrus'],
      [older, goodPassword],
      [newer, 'Le-mot-de-l-intrus'],
    ] as const)
      expect((await confirm(cms, code, password)).status).toBe(400);
    expect((await confirm(cms, newer)).status).toBe(200);
    expect(
      (await post(cms, 'local', { identifier: email, password: 'Le-mot-de-l-intrus' })).status,
    ).toBe(400);
    expect(await openSession(cms, email)).toHaveProperty('jwt');
  });

  test('ten registrations of one address at once make one account', async () => {
    const email = unknown();
    const body = { email, password: goodPassword };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(cms, 'local/register', body)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(
      await cms.strapi.db.query('plugin::users-permissions.user').count({ where: { email } }),
    ).toBe(1);
  });
}
