import { SiteReport } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { dataIn, request } from '../request.ts';
import { cms, practice, publisher, shows, stateOf, tokens } from './setting.ts';

/** What an administrator reads of the whole site. */
export function report(): void {
  describe('the report', () => {
    const report = async () =>
      dataIn(await request(cms, 'GET /workflow/site', { token: tokens.admin }), SiteReport);

    test('up to date: nothing waits', async () => {
      const { epoch, head } = await shows();
      expect(await report()).toMatchObject({ epoch, head, waitingSince: null, titles: {} });
    });

    test('behind: since the oldest change that is not shown', async () => {
      const { head } = await shows();
      await shows({ sequence: head - 1 });
      const { waitingSince } = await report();
      expect(waitingSince).toBe(((await stateOf()) as { at: string }).at);
    });

    test('a quarantine with the titles of the fiches', async () => {
      const { documentId, kind } = practice;
      await shows({ quarantine: [{ kind, documentId, path: 'summary', reason: 'trop long' }] });
      const { titles, publisher: told } = await report();
      expect(titles[documentId]).toContain('PANJO');
      expect(told?.quarantine).toHaveLength(1);
    });

    test('a publisher that does not answer', async () => {
      publisher.status = 'fails';
      expect(await report()).toMatchObject({ publisher: null, waitingSince: null });
    });
  });
}
