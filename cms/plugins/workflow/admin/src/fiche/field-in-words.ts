import {
  attachmentFieldNames,
  attachmentFields,
  type Column,
  type FicheKind,
  type Field,
} from '@pratiques/shared';
import { fieldsOf } from './fields-of';
import { french } from './french';

/** What one line of a list is called, by the type of its field. */
const lines: Partial<Record<Field['type'], string>> = { rows: 'ligne', prose: 'paragraphe' };

const quoted = (question: Pick<Field | Column, 'label'>) => french(`« ${question.label.fr} »`);

/**
 * Where in a fiche, in the words of its form: "champ « Résumé »", "champ « Effets », ligne 2,
 * « Ce que vous constatez »". Null when the path names no question of this kind of fiche.
 * @param path as the entry's schema names it, rows counted from 0: `effects.1.observed`.
 */
export function fieldInWords(kind: FicheKind, path: string): string | null {
  const [name = '', row, column] = path.split('.');
  if (name === 'attachments') return attachmentInWords(column);
  const field = fieldsOf[kind][name];
  if (!field) return null;
  const parts = [`champ ${quoted(field)}`];
  if (row !== undefined && /^\d+$/.test(row))
    parts.push(`${lines[field.type] ?? 'réponse'} ${Number(row) + 1}`);
  const inRow = field.type === 'rows' && column !== undefined ? field.columns[column] : undefined;
  if (inRow) parts.push(quoted(inRow));
  return parts.join(', ');
}

/** What is attached has no question of its own in the form. */
function attachmentInWords(column: string | undefined): string {
  const known = attachmentFieldNames.find((name) => name === column);
  return known ? `images et documents, ${quoted(attachmentFields[known])}` : 'images et documents';
}
