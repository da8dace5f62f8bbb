import { describe, expect, test } from 'vitest';
import type { Answer } from '../../request.ts';
import { change, goodPassword, post } from '../accounts.ts';
import { blocked, cms, known, unconfirmed, unknown } from './setting.ts';

/** All of an answer that its reader can compare, the time aside. */
const seen = ({ status, text, headers }: Answer) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => !['date', 'content-length'].includes(name)),
});

/** What is answered, word for word. */
export function byText(): void {
  describe('does this e-mail have an account? by text: same body, same status, whoever it is', () => {
    test.each<[string, (email: string) => Promise<Answer>]>([
      ['registering', (email) => post(cms, 'local/register', { email, password: goodPassword })],
      ['asking for a new password', (email) => post(cms, 'forgot-password', { email })],
      [
        'asking for the confirmation again',
        (email) => post(cms, 'send-email-confirmation', { email }),
      ],
      [
        'signing in with a wrong password',
        (identifier) => post(cms, 'local', { identifier, password: 'Ce-n-est-pas-cela' }),
      ],
    ])('%s', async (_, ask) => {
      const expected = seen(await ask(unknown()));
      for (const email of [known, unconfirmed, blocked, known.toUpperCase()])
        expect(seen(await ask(email))).toEqual(expected);
    });
    test('signing in with the right password, unconfirmed or blocked, as with a wrong one', async () => {
      await change(cms, unconfirmed, { confirmed: false });
      const enter = async (identifier: string) =>
        seen(await post(cms, 'local', { identifier, password: goodPassword }));
      const expected = await enter(unknown());
      expect(expected).toMatchObject({ status: 400 });
      expect(await enter(unconfirmed)).toEqual(expected);
      expect(await enter(blocked)).toEqual(expected);
    });
  });
}
