import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import {
  cms,
  demand,
  dispositif,
  draft,
  exchange,
  linkOf,
  proposed,
  tokenIn,
  tokens,
} from './setting.ts';

export function whoMayAsk(): void {
  describe('who may ask for one', () => {
    test.each([
      ['an administrator', 'admin', 'practice', 200],
      ['an editor', 'editeur', 'practice', 200],
      ['ONPE', 'onpe1', 'dispositif', 200],
      ['a committee member, of a practice that was proposed', 'comite1', 'proposed', 200],
      ['a committee member, of one that never was', 'comite1', 'practice', 404],
      ['a committee member, of a fiche that they may not read', 'comite1', 'dispositif', 403],
      ['a contributor, even of their own', 'contributrice', 'practice', 401],
    ] as const)('%s: %s %s %i', async (_, who, kind, status) => {
      const fiche = { practice: draft, proposed, dispositif }[kind];
      expect((await demand(tokens[who], fiche)).status).toBe(status);
    });

    test('nobody: 401', async () => {
      expect((await demand(undefined)).status).toBe(401);
    });

    test('a person whose permission is for another language: 404', async () => {
      const permissions = cms.strapi.db.query('admin::permission');
      const where = {
        role: { code: 'editor' },
        action: 'plugin::content-manager.explorer.read',
        subject: 'api::practice.practice',
      };
      const held = z
        .object({ id: z.number(), properties: z.looseObject({}) })
        .parse(await permissions.findOne({ where }));
      const only = (properties: object) =>
        permissions.update({ where: { id: held.id }, data: { properties } });
      const link = await linkOf();
      onTestFinished(async () => void (await only(held.properties)));
      await only({ ...held.properties, locales: ['en'] });
      expect((await demand(tokens.editeur)).status).toBe(404);
      expect((await exchange(tokenIn(link))).status).toBe(404);
      await only(held.properties);
      expect((await exchange(tokenIn(link))).status).toBe(200);
    });

    test('of a fiche that does not exist: 404', async () => {
      expect((await demand(tokens.editeur, { ...draft, documentId: 'nowhere' })).status).toBe(404);
    });
  });
}
