import { ChangeRow, ChangesEnd, ChangesHeader } from '@pratiques/shared';
import { type Asked, request } from '../request.ts';
import type { Cms } from '../strapi.ts';

/** What the publisher reads, every line checked; a truncated answer is refused as it refuses it. */
export async function readChanges(cms: Cms, query = '', asked: Asked = {}) {
  const token = cms.env.LIBRARY_TOKEN;
  const { status, text } = await request(cms, `GET /api/library/changes${query}`, {
    token,
    ...asked,
  });
  if (status !== 200) throw new Error(`changes answered ${status}`);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const header = ChangesHeader.parse(lines[0]);
  const end = ChangesEnd.parse(lines.at(-1));
  const rows = lines.slice(1, -1).map((line) => ChangeRow.parse(line));
  return { header, end, rows };
}

/** The row of one document, or undefined. */
export const changeOf = async (cms: Cms, documentId: string, locale = 'fr') =>
  (await readChanges(cms)).rows.find(
    (row) => row.documentId === documentId && row.locale === locale,
  );
