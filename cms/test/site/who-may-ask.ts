import { seesTheSite } from '@pratiques/shared';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn } from '../accounts.ts';
import { type Fiche, seeded } from '../fiche.ts';
import { request } from '../request.ts';
import { ask, cms, practice, shows, tokens } from './setting.ts';

const Numbered = z.looseObject({ id: z.number() });

/** Who reads what, of a fiche and of the whole site. */
export function whoMayAsk(): void {
  describe('who may ask', () => {
    test('of a fiche: whoever reads fiches of that kind in the panel', async () => {
      const dispositif = await seeded(cms, 'dispositif', 'fiche-relais-parental');
      const contributor = await signIn(cms, 'contributrice');
      const asked = async (fiche: Fiche, token: string) => (await ask(fiche, token)).status;
      expect(await asked(practice, tokens.comite1)).toBe(200);
      expect(await asked(dispositif, tokens.comite1)).toBe(403);
      expect(await asked(practice, contributor)).toBe(401);
      expect(await asked(practice, '')).toBe(401);
    });

    test('of the whole site: an administrator, nobody else by default', async () => {
      await shows();
      const report = (token: string) => request(cms, 'GET /workflow/site', { token });
      expect((await report(tokens.admin)).status).toBe(200);
      for (const token of [tokens.editeur, tokens.onpe1, tokens.comite1])
        expect((await report(token)).status).toBe(403);
      expect((await report(await signIn(cms, 'contributrice'))).status).toBe(401);
      expect((await request(cms, 'GET /workflow/site')).status).toBe(401);
    });

    test('of the whole site: whoever an administrator gave the permission to', async () => {
      await shows();
      const report = () => request(cms, 'GET /workflow/site', { token: tokens.onpe1 });
      const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'onpe' } });
      const permissions = cms.strapi.db.query('admin::permission');
      const { id } = Numbered.parse(
        await permissions.create({
          data: {
            action: seesTheSite,
            properties: {},
            conditions: [],
            role: Numbered.parse(role).id,
          },
        }),
      );
      expect((await report()).status).toBe(200);
      await permissions.delete({ where: { id } });
      expect((await report()).status).toBe(403);
    });
  });
}
