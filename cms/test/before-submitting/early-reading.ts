import { expect, test, vi } from 'vitest';
import { newDraft } from '../contributions/contributor.ts';
import { cms, owner } from './setting.ts';

const table = 'workflow_publications';
const aside = `${table}_aside`;

/** What a draft is compared with is read as soon as it is opened. */
export function earlyReading(): void {
  test('a reading ahead that fails keeps nobody from their draft, and the log says why', async () => {
    const { documentId } = await newDraft(owner);
    const rename = (from: string, to: string) =>
      cms.strapi.db.connection.schema.renameTable(from, to);
    await rename(table, aside);
    try {
      expect((await owner(`GET /${documentId}`)).status).toBe(200);
      await vi.waitUntil(() => cms.logs.join('').includes('n’a pas pu être lu d’avance'), {
        timeout: 20_000,
      });
    } finally {
      await rename(aside, table);
    }
    expect((await owner(`GET /${documentId}/similar`)).status).toBe(200);
  });
}
