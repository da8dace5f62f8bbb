import { PreviewAnswer, toComplete } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { countOf, stateOf } from '../fiche.ts';
import { request } from '../request.ts';
import { cms, demand, draft, exchange, linkOf, tokenIn, tokens, word } from './setting.ts';

export function aLink(): void {
  describe('a link', () => {
    test('leads to the readers’ address and lasts ten minutes', async () => {
      const before = Date.now();
      const { url, expiresAt } = await linkOf();
      expect(url).toMatch(/^http:\/\/localhost:4321\/_publisher\/preview\/[\w-]+\.[\w-]+\.[\w-]+$/);
      const lasts = Date.parse(expiresAt) - before;
      expect(lasts).toBeGreaterThan(9 * 60_000);
      expect(lasts).toBeLessThan(11 * 60_000);
    });

    test('gives the publisher the draft as far as it is written, without what is not public', async () => {
      const link = await linkOf();
      const answer = await exchange(tokenIn(link));
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const { data } = PreviewAnswer.parse(answer.json);
      expect(data).toMatchObject({ ...draft, locale: 'fr', expiresAt: link.expiresAt });
      expect(data.entry).toMatchObject({
        title: `Un titre ${word}`,
        summary: toComplete,
        domains: [],
      });
      expect(answer.text).not.toMatch(/direction@|owner|managerEmail|contributrice/);
    });

    test('changes nothing: neither the fiche, nor its journal, nor the log', async () => {
      const before = await stateOf(cms, draft);
      await exchange(tokenIn(await linkOf()));
      expect(await stateOf(cms, draft)).toEqual(before);
    });

    test('shows a fiche dispositif too, and every seed', async () => {
      for (const kind of ['practice', 'dispositif'] as const) {
        const rows = await cms.strapi.db
          .connection(`${kind}s`)
          .whereNull('published_at')
          .distinct('document_id');
        for (const { document_id } of z.array(z.object({ document_id: z.string() })).parse(rows)) {
          const fiche = { kind, documentId: document_id };
          const answer = await exchange(tokenIn(await linkOf(tokens.admin, fiche)));
          expect(PreviewAnswer.safeParse(answer.json).error, document_id).toBeUndefined();
        }
      }
      expect(await countOf(cms, 'dispositifs')).toBeGreaterThan(0);
    });

    test('shows a translation once it exists', async () => {
      expect((await demand(tokens.editeur, draft, { locale: 'en' })).status).toBe(404);
      const data = { title: 'A practice' };
      const { documentId } = draft;
      await request(
        cms,
        `PUT /content-manager/collection-types/api::practice.practice/${documentId}?locale=en`,
        { token: tokens.admin, body: data },
      );
      const link = await linkOf(tokens.editeur, draft, { locale: 'en' });
      const { data: shown } = PreviewAnswer.parse((await exchange(tokenIn(link))).json);
      expect(shown).toMatchObject({ locale: 'en', entry: { title: 'A practice' } });
    });

    test('of a language or with a field that nobody knows: refused', async () => {
      for (const body of [{ locale: 'de' }, { locale: 'fr', kind: 'practice' }])
        expect((await demand(tokens.editeur, draft, body)).status).toBe(400);
    });
  });
}
