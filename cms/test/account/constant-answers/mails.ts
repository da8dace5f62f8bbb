import { describe, expect, test } from 'vitest';
import { request } from '../../request.ts';
import { change, goodPassword, mailTo, newAccount, post, rowOf } from '../accounts.ts';
import { partsOf, plain } from '../mail.ts';
import { cms, unknown } from './setting.ts';

/** What is told by mail instead, and what no mail holds. */
export function mails(): void {
  describe('what is told by mail', () => {
    test('who has an account is told so, and nothing of it changes', async () => {
      const email = unknown();
      await newAccount(cms, email);
      const before = await rowOf(cms, email);
      await post(cms, 'local/register', { email, password: 'Une-autre-phrase-2026' });
      expect(plain(await mailTo(cms, email, 2))).toContain('Vous en avez déjà un');
      expect(await rowOf(cms, email)).toMatchObject({ password: before.password, confirmed: true });
    });
    test('nobody who has no account, or a blocked one, gets a mail about a password', async () => {
      const [nobody, email] = [unknown(), unknown()];
      await newAccount(cms, email);
      await change(cms, email, { blocked: true });
      await post(cms, 'forgot-password', { email: nobody });
      await post(cms, 'send-email-confirmation', { email: nobody });
      await post(cms, 'forgot-password', { email });
      await change(cms, email, { blocked: false });
      await post(cms, 'forgot-password', { email });
      await mailTo(cms, email, 2);
      expect((await cms.mails()).filter((mail) => mail.includes(nobody))).toEqual([]);
      expect((await cms.mails()).filter((mail) => mail.includes(email))).toHaveLength(2);
    });
    test('the text part is plain text, the HTML part says the same, with one link on our origin', async () => {
      const email = unknown();
      await newAccount(cms, email);
      await post(cms, 'local/register', { email, password: goodPassword });
      await mailTo(cms, email, 2);
      await post(cms, 'forgot-password', { email });
      for (const nth of [1, 2, 3]) {
        const { text, html } = partsOf(await mailTo(cms, email, nth));
        expect(text).not.toMatch(/<|&#|undefined|%=/);
        expect(text).toMatch(/^Bonjour,\r?$/m);
        expect(html).toContain('<p>Bonjour,</p>');
        const links = [...text.matchAll(/https?:\S+/g)].map(([link]) => new URL(link).origin);
        expect(links).toEqual(['http://localhost:4321']);
      }
    });
  });

  describe('CRLF or braces in a name: 400 or inert', () => {
    test.each(['A\r\nBcc: x@evil.example', 'A\nB', 'A\u0000', '\u202eA'])(
      '%j is refused, and the field is named',
      async (fullName) => {
        const answer = await post(cms, 'local/register', {
          email: unknown(),
          password: goodPassword,
          fullName,
        });
        expect(answer.status).toBe(400);
        expect(answer.text).toContain('fullName');
      },
    );
    test.each([
      'x@y.example\r\nBcc: z@evil.example',
      'x@y.example, z@evil.example',
      '<x@y.example>',
      'x',
    ])('an address like %j is refused', async (email) => {
      for (const path of ['local/register', 'forgot-password', 'send-email-confirmation']) {
        const body = path === 'local/register' ? { email, password: goodPassword } : { email };
        const answer = await post(cms, path, body);
        expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('email')]);
      }
    });
    test('braces and templates are in no mail', async () => {
      const fullName = '<%= USER.password %> #{7*7} {{constructor}} <b>';
      const email = unknown();
      expect(
        (await post(cms, 'local/register', { email, password: goodPassword, fullName })).status,
      ).toBe(200);
      const mail = plain(await mailTo(cms, email));
      for (const piece of ['USER', '7*7', 'constructor', '<b>']) expect(mail).not.toContain(piece);
    });
  });

  test('poisoned Host on a reset: the configured origin', async () => {
    const email = unknown();
    await newAccount(cms, email);
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
      origin: 'https://evil.example',
    };
    await request(cms, 'POST /api/auth/forgot-password', { body: { email }, headers });
    const mail = plain(await mailTo(cms, email, 2));
    expect(mail).toContain('http://localhost:4321/contribuer/mot-de-passe/?code=');
    expect(mail).not.toContain('evil');
  });
}
