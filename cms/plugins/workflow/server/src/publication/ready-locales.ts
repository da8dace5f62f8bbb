import type { FicheKind } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { problemsOfFiche } from '../fiche/fields';
import { formOf } from '../fiche/form';
import { loadRow, localesOf } from '../fiche/load';
import type { FicheRow } from '../fiche/row';
import { mainLocale } from '../fiche/uid';

/** Translations that go online with the French text: complete, and marked ready. */
export async function readyLocales(
  strapi: Core.Strapi,
  kind: FicheKind,
  main: FicheRow,
): Promise<string[]> {
  const others = (await localesOf(strapi, kind, main.documentId, 'draft')).filter(
    (l) => l !== mainLocale,
  );
  const ready: string[] = [];
  for (const locale of others) {
    const row = await loadRow(strapi, kind, main.documentId, locale);
    const complete = () =>
      row !== null && problemsOfFiche(kind, formOf(kind, row, main), 'publication').length === 0;
    if (row?.translationReady && complete()) ready.push(locale);
  }
  return ready;
}
