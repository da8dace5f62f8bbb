import type { FicheKind } from '@pratiques/shared';
import {
  type FicheFinding,
  findingsAttached,
  findingsIn,
  placed,
  unreadFinding,
} from '@pratiques/shared/privacy';
import type { Core } from '@strapi/strapi';
import { type AttachmentTexts, attachmentTextsOf } from '../attachments/of-fiche';
import { fieldsOf } from '../fiche/fields';
import { loadRow } from '../fiche/load';
import { type FicheRow, valuesOf } from '../fiche/row';
import { mainLocale } from '../fiche/uid';
import { readyLocales } from '../publication/ready-locales';
import { foundIn } from './found-in';
import { sha256 } from './sha-256';
import { signOffsOf } from './sign-offs';

/** What could identify somebody in one row of a fiche, signed off or not. */
export function findingsOf(kind: FicheKind, row: FicheRow, main: FicheRow = row): FicheFinding[] {
  const values = valuesOf(kind, row, main);
  // A translation stands at the address of the French text, and is not what explains it.
  const address = row.locale === mainLocale ? {} : { slug: null };
  return findingsIn(fieldsOf[kind], { ...values, ...address }, sha256);
}

/** What a document itself says, and the pages in which nobody could read it. */
async function findingsInside({ id, text, unreadPages }: AttachmentTexts): Promise<FicheFinding[]> {
  const path = `attachments.${id}.text`;
  const found = text === null ? [] : placed(path, await foundIn(text), sha256);
  return unreadPages.length > 0 ? [unreadFinding(path, unreadPages, sha256), ...found] : found;
}

/** The same in what is attached to a fiche, the text of its documents included. */
export async function findingsInFiles(
  strapi: Core.Strapi,
  documentId: string,
): Promise<FicheFinding[]> {
  const findings: FicheFinding[] = [];
  for (const attached of await attachmentTextsOf(strapi, documentId)) {
    const { id, words } = attached;
    findings.push(...findingsAttached([{ id, ...words }], sha256));
    findings.push(...(await findingsInside(attached)));
  }
  return findings;
}

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
