import type { FicheKind, Locale } from '@pratiques/shared';
import { type FicheFinding, findingKinds } from '@pratiques/shared/privacy';
import { fieldsOf } from '../fiche/fields';

/** The question in which a finding stands, in its own words. */
export const fieldLabel = (kind: FicheKind, path: string, locale: Locale): string =>
  fieldsOf[kind][path.split('.')[0] ?? '']?.label[locale] ?? path;

/** « Numéro de téléphone dans « Résumé ». »: what and where, never the passage. */
export function findingSentence(kind: FicheKind, finding: FicheFinding, locale: Locale): string {
  const what = findingKinds[finding.kind].label[locale];
  const where = fieldLabel(kind, finding.path, locale);
  return locale === 'fr' ? `${what} dans « ${where} ».` : `${what} in “${where}”.`;
}
