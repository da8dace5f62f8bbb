import { createHmac, hkdfSync } from 'node:crypto';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { signInTeam } from '../accounts.ts';
import { contributorOf, newDraft } from '../contributions/contributor.ts';
import {
  cms,
  dispositif,
  editor,
  exchange,
  later,
  linkOf,
  people,
  proposed,
  tokenIn,
  tokens,
  word,
} from './setting.ts';

export function worthNothing(): void {
  describe('a link is worth nothing', () => {
    let refused: string;
    beforeAll(async () => {
      const answer = await exchange('nonsense');
      expect(answer.status).toBe(404);
      refused = answer.text;
    });
    /** The same answer, whatever is wrong: nobody learns which. */
    async function expectRefused(token: string) {
      const { status, text } = await exchange(token);
      expect([status, text]).toEqual([404, refused]);
    }

    test('after its time, the first time and any other', async () => {
      const token = tokenIn(await linkOf());
      later(9);
      expect((await exchange(token)).status).toBe(200);
      later(2);
      await expectRefused(token);
      await expectRefused(token);
    });

    test('once the person is suspended, blocked or gone', async () => {
      const token = tokenIn(await linkOf());
      const back = () => people().update({ ...editor, data: { isActive: true, blocked: false } });
      onTestFinished(async () => void (await back()));
      for (const change of [{ isActive: false }, { blocked: true }]) {
        await people().update({ ...editor, data: change });
        await expectRefused(token);
        await back();
        expect((await exchange(token)).status).toBe(200);
      }
      const leaver = tokenIn(await linkOf(await signInTeam(cms, 'comite2'), proposed));
      expect((await exchange(leaver)).status).toBe(200);
      const gone: unknown = await people().findOne({ where: { email: 'comite2@demo.example' } });
      const { id } = z.looseObject({ id: z.number() }).parse(gone);
      await people().delete({ where: { id } });
      await expectRefused(leaver);
    });

    test('once the person’s role reads no such fiche', async () => {
      const token = tokenIn(await linkOf(tokens.comite1, proposed));
      const role = z
        .looseObject({ id: z.number() })
        .parse(await cms.strapi.db.query('admin::role').findOne({ where: { code: 'committee' } }));
      const permissions = cms.strapi.db.query('admin::permission');
      const where = { role: role.id, subject: 'api::practice.practice' };
      const { id } = z.looseObject({ id: z.number() }).parse(await permissions.findOne({ where }));
      const about = (subject: string) => permissions.update({ where: { id }, data: { subject } });
      onTestFinished(async () => void (await about('api::practice.practice')));
      await about('api::theme.theme');
      await expectRefused(token);
      await about('api::practice.practice');
      expect((await exchange(token)).status).toBe(200);
    });

    test('once the draft is deleted', async () => {
      const ask = contributorOf(cms, tokens.contributrice);
      const { documentId } = await newDraft(ask, { title: 'Un autre' });
      const token = tokenIn(await linkOf(tokens.editeur, { kind: 'practice', documentId }));
      await ask(`DELETE /${documentId}`);
      await expectRefused(token);
    });

    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    function forge(secret: string | Buffer, claims: object, alg = 'HS256') {
      const signed = `${part({ alg })}.${part(claims)}`;
      const digest = alg === 'HS384' ? 'sha384' : 'sha256';
      return `${signed}.${createHmac(digest, secret).update(signed).digest('base64url')}`;
    }
    const claimsOf = (token: string) =>
      z
        .looseObject({ aud: z.string(), exp: z.number() })
        .parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
    /** The CMS's own key for previews, made here by hand. */
    const key = (purpose = 'library-preview') =>
      Buffer.from(hkdfSync('sha256', cms.env.ENCRYPTION_KEY, '', purpose, 32));

    test('when anybody else signed it, or nobody did', async () => {
      const token = tokenIn(await linkOf());
      const claims = claimsOf(token);
      expect((await exchange(forge(key(), claims))).status).toBe(200);
      const { LIBRARY_TOKEN, ENCRYPTION_KEY, ADMIN_JWT_SECRET, JWT_SECRET, PING_SECRET } = cms.env;
      const others = [LIBRARY_TOKEN, ENCRYPTION_KEY, ADMIN_JWT_SECRET, JWT_SECRET, PING_SECRET, ''];
      for (const secret of [...others, key('another-purpose')])
        await expectRefused(forge(secret, claims));
      for (const alg of ['none', 'HS384', 'RS256']) await expectRefused(forge(key(), claims, alg));
      await expectRefused(`${part({ alg: 'none' })}.${part(claims)}.`);
      const [header, , signature] = token.split('.');
      const other = part({ ...claims, documentId: dispositif.documentId });
      await expectRefused(`${header}.${other}.${signature}`);
      await expectRefused(token.slice(0, -4));
    });

    test('when it was made for anything else', async () => {
      const { aud, exp, ...rest } = claimsOf(tokenIn(await linkOf()));
      const now = Math.floor(Date.now() / 1_000);
      const wrong = [
        { exp, ...rest },
        { aud: 'another-audience', exp, ...rest },
        { aud, ...rest },
        { aud, exp: now - 1, ...rest },
        { aud, exp, ...rest, kind: 'organisation' },
        { aud, exp, ...rest, locale: 'de' },
        { aud, exp, ...rest, personId: null },
        { aud, exp, ...rest, personId: 9_999 },
        { aud, exp, ...rest, documentId: 'nowhere' },
      ];
      for (const claims of wrong) await expectRefused(forge(key(), claims));
      await expectRefused(tokens.editeur);
      await expectRefused(tokens.contributrice);
    });

    test.each([
      ['without the publisher’s token', ''],
      ['with another', 'wrong'],
      ['with an editor’s', null],
    ])('%s: 401', async (_, bearer) => {
      const answer = await exchange(tokenIn(await linkOf()), bearer ?? tokens.editeur);
      expect(answer.status).toBe(401);
      expect(answer.text).not.toContain(word);
    });
  });
}
