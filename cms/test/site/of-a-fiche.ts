import { describe, expect, test } from 'vitest';
import { signIn } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import { seeded } from '../fiche.ts';
import { ask, cms, move, practice, publisher, shows, stateOf } from './setting.ts';

/** What is said of one fiche. */
export function ofAFiche(): void {
  describe('of a fiche', () => {
    test('online, since its last change, at its address', async () => {
      await shows();
      const state = await stateOf();
      expect(state).toMatchObject({
        state: 'online',
        address: 'http://localhost:4321/fiches/panjo-pays-de-fougeres/',
      });
    });

    test('under way until the publisher has reached its change, then online', async () => {
      const { head } = await shows();
      expect((await move('correct')).status).toBe(200);
      expect(await stateOf()).toMatchObject({ state: 'coming', trouble: null });
      const after = await shows();
      expect(after.head).toBeGreaterThan(head);
      expect(await stateOf()).toMatchObject({ state: 'online' });
    });

    test('a publisher that follows another log shows nothing of ours, whatever its sequence', async () => {
      await shows({ epoch: 'another', sequence: 1_000_000 });
      expect(await stateOf()).toMatchObject({ state: 'coming' });
    });

    test.each([
      [
        '12 fiches sur 52 disparaîtraient : créez le fichier library/confirm-x pour confirmer',
        'brake',
      ],
      ['échec imprévu (ENOSPC)', 'disk_full'],
      ['le CMS a répondu 401', 'cms_refused'],
      ['réponse tronquée du CMS', 'cms_failing'],
      ['tout autre chose', 'other'],
    ])('held by “%s”: %s', async (error, trouble) => {
      await shows({ sequence: 1, error });
      expect(await stateOf()).toMatchObject({ state: 'coming', trouble });
    });

    test('an error that holds back another change does not concern a fiche that is online', async () => {
      await shows({ error: 'échec imprévu (ENOSPC)' });
      expect(await stateOf()).toMatchObject({ state: 'online' });
    });

    test('whose page could not be drawn: not online, and why', async () => {
      const error = '1 page(s) gardent leur ancienne version : /fiches/panjo-pays-de-fougeres/';
      await shows({ error });
      expect(await stateOf()).toMatchObject({ state: 'coming', trouble: 'pages' });
    });

    test('in quarantine: the field and the reason, and that an earlier version is online', async () => {
      const { documentId, kind } = practice;
      const refused = {
        kind,
        documentId,
        path: 'effects.1.observed',
        reason: 'trop court ou vide',
      };
      await shows({ quarantine: [refused] });
      expect(await stateOf()).toMatchObject({
        state: 'quarantined',
        path: 'effects.1.observed',
        reason: 'trop court ou vide',
        earlier: true,
      });
      const other = await seeded(cms, 'dispositif', 'fiche-relais-parental');
      expect(await stateOf(other)).toMatchObject({ state: 'online' });
    });

    test.each(['fails', 'foreign', {}] as const)(
      'a publisher that answers %j: nobody can tell',
      async (answer) => {
        publisher.status = answer;
        expect(await stateOf()).toMatchObject({ state: 'unknown' });
      },
    );

    test('never public: nothing to say of it, and its neighbour’s words are not shown', async () => {
      await shows();
      const { documentId } = await newDraft(contributorOf(cms, await signIn(cms, 'contributrice')));
      expect(await stateOf({ kind: 'practice', documentId })).toEqual({ state: 'never' });
      expect((await ask({ kind: 'practice', documentId: 'nowhere' })).status).toBe(404);
    });

    test('unpublished: leaving until the publisher has reached it, then gone', async () => {
      await shows();
      expect((await move('unpublish')).status).toBe(200);
      expect(await stateOf()).toMatchObject({ state: 'leaving', trouble: null });
      await shows();
      expect(await stateOf()).toMatchObject({ state: 'gone' });
    });
  });

  describe('the publisher', () => {
    test('is asked with the token that it shares', async () => {
      await shows();
      await stateOf();
      expect(publisher.asked.at(-1)).toBe(`Bearer ${cms.env.LIBRARY_TOKEN}`);
    });
  });
}
