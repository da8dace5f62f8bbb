import { createHash } from 'node:crypto';
import type { FicheKind } from '@pratiques/shared';
import { type FicheFinding, findingsAttached, findingsIn } from '@pratiques/shared/privacy';
import type { Core } from '@strapi/strapi';
import { attachmentTextsOf } from '../attachments/of-fiche';
import { fieldsOf } from '../fiche/fields';
import { loadRow } from '../fiche/load';
import { type FicheRow, valuesOf } from '../fiche/row';
import { mainLocale } from '../fiche/uid';
import { readyLocales } from '../publication/ready-locales';
import { signOffsOf } from './sign-offs';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What could identify somebody in one row of a fiche, signed off or not. */
export function findingsOf(kind: FicheKind, row: FicheRow, main: FicheRow = row): FicheFinding[] {
  const values = valuesOf(kind, row, main);
  // A translation stands at the address of the French text, and is not what explains it.
  const address = row.locale === mainLocale ? {} : { slug: null };
  return findingsIn(fieldsOf[kind], { ...values, ...address }, sha256);
}

/** The same in what is attached to a fiche, the text of its documents included. */
export const findingsInFiles = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<FicheFinding[]> => {
  const attached = await attachmentTextsOf(strapi, documentId);
  return findingsAttached(
    attached.map(({ id, words, text }) => ({ id, ...words, text })),
    sha256,
  );
};

/** A finding in the text that would go public, and who answers for it when somebody does. */
export interface TrackedFinding extends FicheFinding {
  readonly locale: string;
  readonly signed: { readonly journalId: number } | null;
}

/** All findings of what `publish` would put online now: the French draft and the translations that are ready. */
export async function trackedFindings(
  strapi: Core.Strapi,
  kind: FicheKind,
  main: FicheRow,
): Promise<TrackedFinding[]> {
  const signOffs = await signOffsOf(strapi, main.documentId);
  const tracked: TrackedFinding[] = [];
  const told = new Set<string>();
  for (const locale of [mainLocale, ...(await readyLocales(strapi, kind, main))]) {
    const row = locale === mainLocale ? main : await loadRow(strapi, kind, main.documentId, locale);
    if (!row) continue;
    const files = locale === mainLocale ? await findingsInFiles(strapi, main.documentId) : [];
    for (const finding of [...findingsOf(kind, row, main), ...files]) {
      // What is not translated, or said twice in a field, is one finding.
      if (told.has(finding.identity)) continue;
      told.add(finding.identity);
      tracked.push({ ...finding, locale, signed: signOffs.get(finding.identity) ?? null });
    }
  }
  return tracked;
}

/** Those that nobody signed off. */
export const openFindings = (findings: readonly TrackedFinding[]): TrackedFinding[] =>
  findings.filter(({ signed }) => signed === null);
