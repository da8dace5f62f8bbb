import { describe, expect, test } from 'vitest';
import { change, openSession, post, rowOf } from '../../account/accounts.ts';
import { plain } from '../../account/mail.ts';
import { countOf } from '../../fiche.ts';
import { newContributor, proposedOf } from '../people.ts';
import {
  apply,
  cms,
  days,
  everybodySignsIn,
  exists,
  hasAccount,
  of,
  sentTo,
  start,
} from './setting.ts';

/** Accounts, codes and sessions. */
export function accounts(): void {
  describe('an account that nobody confirmed', () => {
    const email = 'jamais@asso.example';
    test('is erased after seven days, not before; the mail said so', async () => {
      await post(cms, 'local/register', { email, password: 'Une-phrase-longue-2026' });
      const mails = (await cms.mails(1)).map(plain).join('\n');
      expect(mails).toContain('sans confirmation, le compte sera effacé dans 7 jours.');
      await apply(days(6.9));
      expect(await hasAccount(email)).toBe(true);
      expect(of(await apply(days(7.1)), 'unconfirmed-account').due).toBe(1);
      expect(await hasAccount(email)).toBe(false);
    });
    test('has seven days more when the mail was asked for again', async () => {
      await post(cms, 'local/register', { email, password: 'Une-phrase-longue-2026' });
      const until = days(6 + 1);
      await change(cms, email, { confirmationExpiresAt: until });
      await apply(days(12.9));
      expect(await hasAccount(email)).toBe(true);
      await apply(days(13.1));
      expect(await hasAccount(email)).toBe(false);
    });
  });

  test('codes and sessions that ended are erased, those that serve stay', async () => {
    const person = await newContributor(cms, 'code@asso.example');
    await post(cms, 'forgot-password', { email: person.email });
    await apply(new Date());
    expect((await rowOf(cms, person.email)).resetPasswordToken).not.toBeNull();
    // Confirming the address opened one, signing in another.
    expect(await countOf(cms, 'strapi_sessions', { user_id: String(person.id) })).toBe(2);
    const reports = await apply(days(9));
    expect(of(reports, 'expired-codes').due).toBeGreaterThanOrEqual(1);
    expect(of(reports, 'expired-sessions').due).toBeGreaterThanOrEqual(1);
    expect((await rowOf(cms, person.email)).resetPasswordToken).toBeNull();
    expect(await countOf(cms, 'strapi_sessions', { user_id: String(person.id) })).toBe(0);
  });

  describe('an account to which nobody signed in', () => {
    const subject = 'Votre compte sera bientôt effacé';
    const seen = (email: string, at: Date) => change(cms, email, { lastSignInAt: at });
    const years = (n: number) => days(n * 365.25);

    test('is told a month before, once, by one of two processes, and erased after 24 months', async () => {
      const { email } = await newContributor(cms, 'absente@asso.example');
      expect((await rowOf(cms, email)).lastSignInAt).not.toBeNull();
      await everybodySignsIn(years(2));
      await seen(email, start);
      await Promise.all([apply(days(705)), apply(days(705))]);
      expect(sentTo(email, subject)).toBe(1);
      await apply(days(725));
      expect(await hasAccount(email)).toBe(true);
      expect(of(await apply(days(740)), 'inactive-account').due).toBe(1);
      expect(await hasAccount(email)).toBe(false);
    });
    test('is not erased before a month has passed since the letter, however late that left', async () => {
      const { email } = await newContributor(cms, 'tard@asso.example');
      await everybodySignsIn(years(4));
      await seen(email, start);
      await apply(years(4));
      expect(await hasAccount(email)).toBe(true);
      await apply(days(4 * 365.25 + 32));
      expect(await hasAccount(email)).toBe(false);
    });
    test('stays when its owner signs in after the letter', async () => {
      const { email } = await newContributor(cms, 'revenue@asso.example');
      await everybodySignsIn(years(2));
      await seen(email, start);
      await apply(days(705));
      await openSession(cms, email);
      await seen(email, days(710));
      await apply(days(745));
      expect(await hasAccount(email)).toBe(true);
    });
    test('stays while the team has one of its practices in hands', async () => {
      const person = await newContributor(cms, 'attend@asso.example');
      await everybodySignsIn(years(3));
      await seen(person.email, start);
      const fiche = await proposedOf(cms, person);
      await apply(days(705));
      await apply(days(1_000));
      expect(await hasAccount(person.email)).toBe(true);
      expect(await exists(fiche)).toBe(true);
    });
  });
}
