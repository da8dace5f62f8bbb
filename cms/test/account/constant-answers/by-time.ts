import { describe, expect, test } from 'vitest';
import { codeTo, confirm, goodPassword, post } from '../accounts.ts';
import { blocked, cms, known, unconfirmed, unknown } from './setting.ts';

/** What is done before the answer. */
export function byTime(): void {
  describe('does this e-mail have an account? by time: same work done', () => {
    // What costs time is the hash of the password: as many whoever it is (the figures are the bench's).
    test('confirming compares one password, whatever the code', async () => {
      const service = cms.strapi.plugin('users-permissions').service('user');
      const compare = service.validatePassword;
      let compared = 0;
      service.validatePassword = (...given: unknown[]) => {
        compared += 1;
        return compare.apply(service, given);
      };
      const pending = unknown();
      await post(cms, 'local/register', { email: pending, password: goodPassword });
      const code = await codeTo(cms, pending);
      const wrong = 'Ce-n-est-pas-cela';
      for (const [sent, password] of [
        ['0'.repeat(64), goodPassword],
        [code, wrong],
        [code, goodPassword],
      ] as const) {
        compared = 0;
        await confirm(cms, sent, password);
        expect(compared).toBe(1);
      }
      service.validatePassword = compare;
    });
    test.each(['local/register', 'local'])('%s hashes or compares once', async (path) => {
      const service = cms.strapi.plugin('users-permissions').service('user');
      const works: string[] = [];
      const counted = (name: string) => {
        const work = service[name].bind(service);
        service[name] = (...given: unknown[]) => {
          works.push(name);
          return work(...given);
        };
        return () => Object.assign(service, { [name]: work });
      };
      const undo = ['add', 'edit', 'ensureHashedPasswords', 'validatePassword'].map(counted);
      const work = async (email: string) => {
        works.length = 0;
        const password = goodPassword;
        const body = path === 'local' ? { identifier: email, password } : { email, password };
        await post(cms, path, body);
        return works.length;
      };
      await work(unknown());
      for (const email of [unknown(), known, unconfirmed, blocked])
        expect(await work(email)).toBe(1);
      for (const back of undo) back();
    });
  });
}
