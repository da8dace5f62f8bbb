import {
  attachmentFieldNames,
  attachmentFields,
  type FicheKind,
  type Locale,
} from '@pratiques/shared';
import { type FicheFinding, findingKinds } from '@pratiques/shared/privacy';
import { fieldsOf } from '../fiche/fields';

const insideDocument = { fr: 'Texte du document joint', en: 'Text of the attached document' };

/** The question in which a finding stands, in its own words. */
function fieldLabel(kind: FicheKind, path: string, locale: Locale): string {
  const [name = '', , detail] = path.split('.');
  if (name !== 'attachments') return fieldsOf[kind][name]?.label[locale] ?? path;
  const field = attachmentFieldNames.find((known) => known === detail);
  return field ? attachmentFields[field].label[locale] : insideDocument[locale];
}

/** The same for who has several files before them; `files`: their names by id. */
export function placeInWords(
  kind: FicheKind,
  path: string,
  files: ReadonlyMap<string, string>,
): string {
  const [area, id = ''] = path.split('.');
  const name = area === 'attachments' ? files.get(id) : undefined;
  const label = fieldLabel(kind, path, 'fr');
  return name === undefined ? label : `${label} (${name})`;
}

/** « Numéro de téléphone dans « Résumé ». »: what and where, never the passage. */
export function findingSentence(kind: FicheKind, finding: FicheFinding, locale: Locale): string {
  const what = findingKinds[finding.kind].label[locale];
  const where = fieldLabel(kind, finding.path, locale);
  return locale === 'fr' ? `${what} dans « ${where} ».` : `${what} in “${where}”.`;
}
