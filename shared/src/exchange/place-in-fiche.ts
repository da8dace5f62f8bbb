import * as z from 'zod';
import { type Field, sections } from '../fiche/field.js';
import { practiceFields } from '../fiche/practice-fields/index.js';
import type { Locale } from '../vocabulary/label.js';

const fields: Readonly<Record<string, Field>> = practiceFields;
const rowNames: Readonly<Record<string, { fr: string; en: string }>> = {
  effects: { fr: 'effet', en: 'effect' },
  testimonies: { fr: 'parole', en: 'testimony' },
  partners: { fr: 'partenaire', en: 'partner' },
};
const line = { fr: 'réponse', en: 'answer' };
const attached = { fr: 'Images et documents', en: 'Pictures and documents' };

/** Whether a path names something that a contributor answers: a question, one of its lines, a column of a line. */
function namesAnswer(path: string): boolean {
  const [name = '', row, column, ...more] = path.split('.');
  if (name === 'attachments') return row === undefined;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field?.section || more.length > 0) return false;
  if (row === undefined) return true;
  if (!/^\d{1,2}$/.test(row)) return false;
  if (column === undefined) return field.type === 'rows' || field.type === 'lines';
  return field.type === 'rows' && Object.hasOwn(field.columns, column);
}

/** Where in a practice something is asked: `summary`, `effects.1`, `effects.1.observed`, `attachments`; rows from 0. */
export const PlaceInFiche = z.string().max(80).refine(namesAnswer);

/**
 * A place in the words of the form: "Les effets, « Quels effets constatez-vous ? », effet 1". What
 * names nothing is told as it is.
 */
export function placeInWords(path: string, locale: Locale): string {
  const [name = '', row, column] = path.split('.');
  if (name === 'attachments') return attached[locale];
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field?.section) return path;
  const quoted = (text: string) => (locale === 'fr' ? `« ${text} »` : `“${text}”`);
  const parts = [sections[field.section][locale], quoted(field.label[locale])];
  if (row !== undefined) parts.push(`${(rowNames[name] ?? line)[locale]} ${Number(row) + 1}`);
  const inRow = field.type === 'rows' && column !== undefined ? field.columns[column] : undefined;
  if (inRow) parts.push(quoted(inRow.label[locale]));
  return parts.join(', ');
}
