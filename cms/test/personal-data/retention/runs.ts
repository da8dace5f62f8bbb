import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { retentionNames } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { retentionOfTheDay } from '../../../src/personal-data/retention/daily.ts';
import { reportInWords } from '../../../src/personal-data/retention/in-words.ts';
import { post } from '../../account/accounts.ts';
import { countOf } from '../../fiche.ts';
import { draftOf, newContributor } from '../people.ts';
import { dumpTables } from '../tables.ts';
import { cms, days, everybodySignsIn, fileIn, letters, look, of, start } from './setting.ts';

/** A run that only looks, and the one of the night. */
export function runs(): void {
  describe('--dry-run', () => {
    test('changes nothing: not a byte of any table, not a file, not a mail', async () => {
      const person = await newContributor(cms, 'essai@asso.example');
      await draftOf(cms, person);
      await post(cms, 'local/register', {
        email: 'x@y.example',
        password: 'Une-phrase-longue-2026',
      });
      await fileIn('logs', 'vieux.log', start);
      const sent = letters.length;
      const before = await dumpTables(cms);
      const reports = await look(days(900));
      expect(reports.map(({ name }) => name)).toEqual(retentionNames);
      for (const name of ['unconfirmed-account', 'mail-files', 'log-files'] as const)
        expect(of(reports, name).due, name).toBeGreaterThan(0);
      expect(of(reports, 'inactive-account').told).toBeGreaterThan(0);
      expect(await dumpTables(cms)).toEqual(before);
      expect(letters.length).toBe(sent);
      expect(existsSync(join(cms.env.DATA_DIR, 'logs', 'vieux.log'))).toBe(true);
    });
    test('says, in French and rule by rule, how many and since when, and names nobody', async () => {
      const words = reportInWords(await look(days(900)), true);
      expect(words.trim().split('\n')).toHaveLength(retentionNames.length + 1);
      expect(words).toMatch(
        /Comptes dont l'adresse n'a jamais été confirmée \(7 jours\) : 1, le plus/,
      );
      expect(words).not.toContain('@');
      expect(words).not.toContain('essai');
    });
  });

  test('the night’s work is done once a day, and told in the journal as a count', async () => {
    const now = days(2_000);
    await everybodySignsIn(now);
    const rows = () => countOf(cms, 'workflow_journal', { kind: 'retention' });
    await fileIn('logs', 'nuit.log', start);
    const before = await rows();
    await retentionOfTheDay(cms.strapi, now);
    const after = await rows();
    expect(after).toBeGreaterThan(before);
    await fileIn('logs', 'nuit.log', start);
    await retentionOfTheDay(cms.strapi, new Date(now.getTime() + 60_000));
    expect(await rows()).toBe(after);
    const [last] = await cms.strapi.db
      .connection('workflow_journal_texts')
      .orderBy('sequence', 'desc')
      .limit(1);
    expect(last).toMatchObject({ actor_name: 'système', comment: expect.stringMatching(/^\d+$/) });
  });
}
