import * as z from 'zod';
import { cleanText } from './clean-text.js';
import type { Column, Field, Fields } from './field.js';
import type { FormOf } from './form.js';

// A draft keeps what is too long, so that nobody loses a paste; beyond this it is no longer writing.
const roomFor = (max: number): number => Math.max(2_000, max * 4);

// A single line is stored in a column of this length.
const lineRoom = 255;

const optionalText = (max: number) => cleanText(roomFor(max)).nullable();
const optionalLine = () => cleanText(lineRoom).nullable();

function columnDraft(column: Column): z.ZodType {
  if (column.type === 'consent') return z.boolean().default(false);
  const short = column.type !== 'text' || column.max <= 120;
  return (short ? optionalLine() : optionalText(column.max)).default(null);
}

function rowDraft(columns: Readonly<Record<string, Column>>): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, columnDraft(column)]),
    ),
  );
}

function answerDraft(field: Field): z.ZodType {
  switch (field.type) {
    case 'line':
      return optionalLine();
    case 'text':
    case 'prose':
      return optionalText(field.max);
    case 'lines':
      return z.array(cleanText(roomFor(field.each))).max(100);
    case 'choice':
      return z.enum(field.values).nullable();
    case 'choices':
      return z.array(z.enum(field.values)).max(field.values.length);
    case 'terms':
    case 'territories':
      return z.array(cleanText(80)).max(200);
    case 'integer':
      return z.int().min(-1_000_000).max(1_000_000).nullable();
    case 'consent':
      return z.boolean();
    case 'rows':
      return z.array(rowDraft(field.columns)).max(50);
    default:
      return optionalLine();
  }
}

/** The draft's schema of some fields: only shapes and sizes; every answer may be left out. */
export function draftOf<F extends Fields>(
  fields: F,
): z.ZodType<Partial<FormOf<F>> & { notApplicable?: string[] }> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, answerDraft(field).optional()]),
  );
  const names = Object.keys(fields);
  const draft = z.strictObject({
    ...shape,
    notApplicable: z.array(z.enum(names)).max(names.length).optional(),
  });
  // The shape is built from `fields` itself, a link that TypeScript cannot follow through fromEntries.
  return draft as unknown as z.ZodType<Partial<FormOf<F>> & { notApplicable?: string[] }>;
}

/** Every answer of some fields, not given yet. */
export function emptyForm<F extends Fields>(fields: F): FormOf<F> & { notApplicable: string[] } {
  const many = ['lines', 'choices', 'terms', 'territories', 'rows'];
  const answer = (field: Field) =>
    field.type === 'consent' ? false : many.includes(field.type) ? [] : null;
  const answers = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, answer(field)]),
  );
  // Same reason as above: one answer for each key of `fields`.
  return { ...answers, notApplicable: [] } as unknown as FormOf<F> & { notApplicable: string[] };
}
