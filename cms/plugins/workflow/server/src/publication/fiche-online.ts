import type { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { attachmentEntriesOf } from '../attachments/of-fiche';
import { entryOf } from '../fiche/entry';
import { loadRow, localesOf } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { ficheUids, mainLocale } from '../fiche/uid';
import type { Locked } from '../ledger/ledger';
import { findingsInFiles, findingsOf } from '../privacy/findings';
import { signOffsOf } from '../privacy/sign-offs';
import { appendPublication } from './append';
import { readyLocales } from './ready-locales';

/** Puts the drafts online and names each in the log; a translation that is no longer ready goes offline. */
export async function bringOnline(
  strapi: Core.Strapi,
  locked: Locked,
  kind: FicheKind,
  main: FicheRow,
  journalId: number,
  at: string,
) {
  const { documentId } = main;
  const documents = strapi.documents(ficheUids[kind]);
  const before = await localesOf(strapi, kind, documentId, 'published');
  const attachments = await attachmentEntriesOf(strapi, documentId);
  const locales = [mainLocale, ...(await readyLocales(strapi, kind, main))];
  const signed = await signOffsOf(strapi, documentId);
  const inFiles = await findingsInFiles(strapi, documentId);
  for (const locale of locales) {
    await documents.publish({ documentId, locale });
    const row = await loadRow(strapi, kind, documentId, locale, 'published');
    const online = await loadRow(strapi, kind, documentId, mainLocale, 'published');
    if (!row || !online)
      throw new Error(`Published ${kind} ${documentId} (${locale}) cannot be read back.`);
    const entry = entryOf(kind, row, online, at, attachments);
    const action = before.includes(locale) ? 'changed' : 'published';
    const signedOff = [...findingsOf(kind, row, online), ...inFiles]
      .map(({ identity }) => identity)
      .filter((identity) => signed.has(identity));
    const { title } = main;
    const change = {
      kind,
      documentId,
      locale,
      action,
      journalId,
      entry,
      signedOff,
      title,
    } as const;
    await appendPublication(strapi, locked, change, at);
  }
  const gone = before.filter((locale) => !locales.includes(locale));
  for (const locale of gone) await bringOffline(strapi, locked, kind, main, locale, journalId, at);
}

/** Takes one locale offline and says so in the log. */
export async function bringOffline(
  strapi: Core.Strapi,
  locked: Locked,
  kind: FicheKind,
  { documentId, title }: FicheRow,
  locale: string,
  journalId: number,
  at: string,
) {
  await strapi.documents(ficheUids[kind]).unpublish({ documentId, locale });
  await appendPublication(
    strapi,
    locked,
    { kind, documentId, locale, action: 'unpublished', journalId, entry: null, title },
    at,
  );
}
