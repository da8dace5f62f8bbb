import { type Column, type Field, practiceFields } from '@pratiques/shared';

const fields: Readonly<Record<string, Field>> = practiceFields;

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (Object.entries(value).find(([key]) => key === name)?.[1] ?? null)
    : null;

/** The answer at a place of a form (`effects.1.observed`), as it is; null where there is none. */
export const answerAt = (form: Record<string, unknown>, path: string): unknown =>
  path.split('.').reduce<unknown>(inside, form);

const textual: readonly (Field | Column)['type'][] = ['line', 'text', 'prose', 'lines', 'rows'];
const labelled = (columns: Readonly<Record<string, Column>>, row: unknown): string =>
  Object.entries(columns)
    .flatMap(([name, { label }]) => {
      const value = inside(row, name);
      return typeof value === 'string' && value !== '' ? [`${label.fr} ${value}`] : [];
    })
    .join('\n');

/** An answer at a place as plain text; null where it is a choice, or empty. */
export function textOfAnswer(path: string, answer: unknown): string | null {
  const [name = '', row, column] = path.split('.');
  const field = fields[name];
  if (!field || !textual.includes(field.type)) return null;
  if (typeof answer === 'string') return answer === '' ? null : answer;
  if (field.type !== 'rows') return Array.isArray(answer) ? answer.join('\n') || null : null;
  if (column !== undefined) return null;
  const rows = row === undefined && Array.isArray(answer) ? answer : [answer];
  return rows.map((one) => labelled(field.columns, one)).join('\n\n') || null;
}
