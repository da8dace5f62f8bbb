import { lengthOf } from './clean-text.js';
import type { Column, Field, ProblemName } from './field.js';
import { Month } from './month.js';
import type { Problem } from './problem.js';
import { Slug } from './slug.js';

type Bounds = { readonly min?: number; readonly max: number };
const email = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[a-z]{2,}$/i;
const phone = /^(?:0[1-9](?:[ .-]?\d{2}){4}|\+\d(?:[ .-]?\d){6,14})$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const at = (path: string, name: ProblemName, values: Problem['values'] = {}): Problem => ({
  path,
  name,
  values,
});

/** Nothing was answered: also blank text and the default title. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'string' && (value.trim() === '' || value.trim() === 'Sans titre')) ||
  (Array.isArray(value) && value.length === 0);

function lengthProblems(
  path: string,
  value: string,
  { min = 0, max }: Bounds,
  row: Problem['values'] = {},
): Problem[] {
  const n = lengthOf(value.trim());
  if (n > max) return [at(path, 'long', { n, max, ...row })];
  return n < min ? [at(path, 'short', { n, min, ...row })] : [];
}

const fits = (path: string, value: unknown, rule: RegExp): Problem[] =>
  rule.test(String(value).trim()) ? [] : [at(path, 'invalid')];

function columnProblems(
  path: string,
  name: string,
  column: Column,
  value: unknown,
  i: number,
): Problem[] {
  if (isEmpty(value)) {
    if (!column.required) return [];
    const own = column.errors?.missing
      ? 'missing'
      : name === 'name' || name === 'speaker' || name === 'consent'
        ? name
        : 'missing';
    return [at(path, own, { i })];
  }
  if (column.type === 'text') return lengthProblems(path, String(value), column, { i });
  if (column.type === 'month' && !Month.safeParse(value).success)
    return [at(path, 'invalid', { i })];
  return [];
}

const several = (path: string, n: number, { max }: Bounds): Problem[] =>
  n > max ? [at(path, 'many', { n, max })] : [];

/** What is wrong with an answer that was given, whatever the rest of the fiche says. */
export function checkAnswer(path: string, field: Field, value: unknown): Problem[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  switch (field.type) {
    case 'line':
    case 'text':
    case 'prose':
      return lengthProblems(path, String(value), field);
    case 'lines':
      return [
        ...several(path, list.length, field),
        ...list.flatMap((line, index) =>
          lengthProblems(
            `${path}.${index}`,
            String(line),
            { max: field.each },
            { i: index + 1, each: field.each },
          ),
        ),
      ];
    case 'choices':
    case 'terms':
    case 'territories':
      return several(path, list.length, field);
    case 'rows':
      return [
        ...several(path, list.length, field),
        ...list.flatMap((row, index) =>
          Object.entries(field.columns).flatMap(([name, column]) =>
            // A row is a plain object: its columns are read by the names that the field declares.
            columnProblems(`${path}.${index}.${name}`, name, column, Object(row)[name], index + 1),
          ),
        ),
      ];
    case 'integer':
      return Number(value) < field.min || Number(value) > field.max ? [at(path, 'invalid')] : [];
    case 'month':
      return Month.safeParse(value).success ? [] : [at(path, 'invalid')];
    case 'date':
      return fits(path, value, day);
    case 'email':
      return fits(path, value, email);
    case 'phone':
      return fits(path, value, phone);
    case 'contact':
      return value === 'form' ? [] : fits(path, value, email);
    case 'slug':
      return Slug.safeParse(value).success ? [] : [at(path, 'invalid')];
    default:
      return [];
  }
}
