import type { Fields } from '@pratiques/shared';
import { asColumn } from '../draft/resolve';
import { FicheRow } from '../fiche/row';
import { mainLocale } from '../fiche/uid';
import type { LookUp, Named } from './names';

/** A fiche's answers, apart by where they are stored. */
export interface Content {
  /** Its own columns. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** What it is related to, in order. */
  readonly related: Readonly<Record<string, readonly { readonly id: number }[]>>;
  /** Its rows of components, in order. */
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

export function contentOf(
  fields: Fields,
  answers: Readonly<Record<string, unknown>>,
  lookUp: LookUp,
): Content {
  const columns: Record<string, unknown> = {};
  const related: Record<string, Named[]> = {};
  const rows: Record<string, object[]> = {};
  for (const [name, value] of Object.entries(answers)) {
    const field = fields[name];
    const found = field ? lookUp(field, value) : null;
    if (found) related[name] = found;
    else if (field?.type === 'rows') rows[name] = Array.isArray(value) ? value : [];
    else columns[name] = asColumn(field, value);
  }
  return { columns, related, rows };
}

/** The draft as it would be read back: by this the rules judge it, and from this the entry is made. */
export function rowOf(fields: Fields, content: Content, own: object): FicheRow {
  const related = Object.entries(content.related).map(([name, found]) => {
    const type = fields[name]?.type;
    return [name, type === 'term' || type === 'organisation' ? (found[0] ?? null) : found];
  });
  const unread = { id: 0, locale: mainLocale, slug: null, translationReady: false };
  return FicheRow.parse({
    ...unread,
    publishedAt: null,
    ...content.columns,
    ...Object.fromEntries(related),
    ...content.rows,
    ...own,
  });
}
