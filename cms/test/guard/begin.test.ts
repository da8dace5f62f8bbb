import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInTeam } from '../accounts.ts';
import { contentManager } from '../content-manager.ts';
import { documentsOf } from '../documents.ts';
import { countOf, type Fiche, seeded } from '../fiche.ts';
import { reasonIn } from '../request.ts';
import { type Cms, startCms } from '../strapi.ts';

let cms: Cms;
let practice: Fiche;
const tokens = { editeur: '', admin: '' };

beforeAll(async () => {
  cms = await startCms();
  tokens.editeur = await signInTeam(cms, 'editeur');
  tokens.admin = await signInTeam(cms, 'admin');
  practice = await seeded(cms, 'practice', 'panjo-pays-de-fougeres');
});
afterAll(() => cms.stop());

describe('a practice that no contributor begins would have no owner', () => {
  type Line = Parameters<typeof contentManager>[2];
  const entry = (): Line => 'POST practice?locale=fr';
  const copy = (): Line => `POST practice/clone/${practice.documentId}?locale=fr`;
  test.each([
    ['editeur', 'a new entry', entry],
    ['admin', 'a new entry', entry],
    ['admin', 'a copy', copy],
  ] as const)('%s, by %s: refused', async (who, _, line) => {
    const before = await countOf(cms, 'practices');
    const answer = await contentManager(cms, tokens[who], line(), { title: 'Sans équipe' });
    expect([answer.status, reasonIn(answer)]).toEqual([400, 'not_owner']);
    expect(await countOf(cms, 'practices')).toBe(before);
  });

  test('a script: refused', async () => {
    const before = await countOf(cms, 'practices');
    const made = documentsOf(cms, 'practice').create({ data: { title: 'Sans équipe' } });
    await expect(made).rejects.toMatchObject({ details: { reason: 'not_owner' } });
    expect(await countOf(cms, 'practices')).toBe(before);
  });
});
