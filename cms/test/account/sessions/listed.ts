import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataIn, request } from '../../request.ts';
import { newAccount, openSession, sessionIn } from '../accounts.ts';
import { cms, email, later, refresh, status } from './setting.ts';

/** The sessions of an account, as its owner sees and closes them. */
export function listed(): void {
  describe('where one is signed in', () => {
    const Open = z.array(
      z.strictObject({
        id: z.uuid(),
        openedAt: z.iso.datetime(),
        lastUsedAt: z.iso.datetime(),
        device: z.string(),
        current: z.boolean(),
      }),
    );
    const agents = {
      firefox: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
      own: 'Zorglub/5.0 (bureau 12)',
    };
    const open = async (userAgent: string) => {
      const headers = { 'user-agent': userAgent };
      const body = { identifier: theirs, password: 'Une-phrase-longue-2026' };
      return sessionIn(await request(cms, 'POST /api/auth/local', { body, headers }));
    };
    const list = async (token: string) =>
      dataIn(await request(cms, 'GET /api/auth/account/sessions', { token }), Open);
    const end = (token: string, id = '') =>
      request(cms, `DELETE /api/auth/account/sessions${id && `/${id}`}`, { token });

    const theirs = 'ailleurs@asso.example';
    beforeAll(() => newAccount(cms, theirs));

    test('each signing in is one line, in words, and of what the browser said nothing else is kept', async () => {
      const [here, there] = [await open(agents.firefox), await open(agents.own)];
      const shown = await list(here.jwt);
      expect(shown.map(({ device, current }) => [device, current])).toEqual([
        ['Navigateur inconnu', false],
        ['Firefox sous Windows', true],
        ['Navigateur inconnu', false],
      ]);
      const headers = { 'accept-language': 'en' };
      const line = 'GET /api/auth/account/sessions';
      expect((await request(cms, line, { token: there.jwt, headers })).text).toContain(
        'Firefox on Windows',
      );
      const rows = await cms.strapi.db.connection('strapi_sessions').select();
      for (const word of ['Zorglub', 'Mozilla', 'rv:', '128.0', 'bureau'])
        expect(JSON.stringify(rows)).not.toContain(word);
    });
    test('one that is renewed stays one line, opened when it was', async () => {
      const first = await open(agents.firefox);
      const before = (await list(first.jwt)).find(({ current }) => current);
      later(25);
      const next = sessionIn(await refresh(first.refreshToken));
      const after = (await list(next.jwt)).filter(({ id }) => id === before?.id);
      expect(after).toMatchObject([{ openedAt: before?.openedAt, current: true }]);
      expect(after[0]?.device).toBe('Firefox sous Windows');
      expect(Date.parse(after[0]?.lastUsedAt ?? '')).toBeGreaterThan(
        Date.parse(before?.lastUsedAt ?? ''),
      );
      // The older access token asks for the same family.
      expect((await list(first.jwt)).find(({ current }) => current)?.id).toBe(before?.id);
    });
    test('one that has ended is not listed', async () => {
      const { jwt } = await open(agents.firefox);
      const ended = (await list(jwt)).map(({ id }) => id);
      later(13 * 60);
      const { jwt: next } = await open(agents.firefox);
      expect((await list(next)).filter(({ id }) => ended.includes(id))).toEqual([]);
    });
    test('one is ended by its line, at once, and the others go on', async () => {
      const here = await open(agents.firefox);
      const before = (await list(here.jwt)).map(({ id }) => id);
      const there = await open(agents.own);
      const line = (await list(here.jwt)).find(({ id }) => !before.includes(id));
      expect((await end(here.jwt, line?.id)).status).toBe(204);
      expect(await status(there.jwt)).toBe(401);
      expect((await refresh(there.refreshToken)).status).toBe(401);
      expect(await status(here.jwt)).toBe(200);
      expect((await end(here.jwt, line?.id)).status).toBe(404);
    });
    test('all others are ended together', async () => {
      const [there, here] = [await open(agents.own), await open(agents.firefox)];
      expect((await end(here.jwt)).status).toBe(204);
      expect(await status(there.jwt)).toBe(401);
      expect(await list(here.jwt)).toMatchObject([{ current: true }]);
    });
    test('somebody else’s line is none: 404, and it stays open', async () => {
      const other = await openSession(cms, email);
      const [line] = await list(other.jwt);
      const { jwt } = await open(agents.firefox);
      expect((await end(jwt, line?.id)).status).toBe(404);
      for (const id of ['a'.repeat(24), '%00', "'", '1', '$ne'])
        expect((await end(jwt, id)).status).toBe(404);
      expect((await list(jwt)).map(({ id }) => id)).not.toContain(line?.id);
      expect(await status(other.jwt)).toBe(200);
      await end(jwt);
      expect(await status(other.jwt)).toBe(200);
    });
  });
}
