import { fill, monthInWords } from '@pratiques/shared';
import { type AnswerValue, askedFields, type Row } from '../draft/answers.ts';
import type { Choices } from '../draft/choices.ts';
import { optionsOf } from './options.ts';

const rowInWords = (row: Row): string =>
  Object.values(row)
    .filter((cell): cell is string => typeof cell === 'string' && cell !== '')
    .join(' – ');

/** An answer as text, to compare and to sum up; empty when there is none. */
export function inWords(name: string, value: AnswerValue, choices: Choices): string {
  const field = askedFields.get(name);
  if (Array.isArray(value)) {
    const options = field ? optionsOf(field, choices) : [];
    const items: readonly (string | Row)[] = value;
    const each = items.map((item) =>
      typeof item === 'string'
        ? (options.find((option) => option.value === item)?.label ?? item)
        : rowInWords(item),
    );
    return each.join(field?.type === 'lines' || field?.type === 'rows' ? '\n' : ' ; ');
  }
  if (value === null || value === false || value === '') return '';
  if (value === true) return 'Oui';
  const text = String(value);
  if (field?.type === 'month') return monthInWords(text);
  if (field?.type === 'contact' && text === 'form') return 'Par le formulaire du site';
  if (field?.type === 'integer') return fill('{n} {n:an|ans}', { n: Number(text) });
  const found = field && optionsOf(field, choices).find((option) => option.value === text);
  return found?.label ?? text;
}
