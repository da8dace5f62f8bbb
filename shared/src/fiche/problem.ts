import { type AttachmentField, attachmentFields } from '../attachment/attachment-fields.js';
import { fill } from '../vocabulary/fill.js';
import type { Locale } from '../vocabulary/label.js';
import type { Column, Field, Fields, ProblemName } from './field.js';

/** One thing to mend, at its place (`effects.1.observed`, rows counted from 0). */
export interface Problem {
  readonly path: string;
  readonly name: ProblemName;
  /** What the sentence quotes: `n` given, `i` the row from 1, bounds. */
  readonly values: Readonly<Record<string, string | number>>;
}

const english: Partial<Record<ProblemName, string>> = {
  missing: '“{label}”: an answer is missing.',
  short: '“{label}”: {n} characters, at least {min} are needed.',
  long: '“{label}”: {n} characters, {max} at most.',
  many: '“{label}”: {n} given, {max} at most.',
  future: '“{label}”: this date is still to come.',
  order: '“{label}”: the second number is smaller than the first.',
  unanswered: '“{label}”: the team awaits your answer to its request.',
};
const french: Partial<Record<ProblemName, string>> = {
  missing: '« {label} » : il manque une réponse.',
  short: '« {label} » : {n} caractères, il en faut au moins {min}.',
  long: '« {label} » : {n} caractères, ramenez ce texte à {max} au plus.',
  many: '« {label} » : {n} réponses, gardez-en {max} au plus.',
  unanswered: "« {label} » : l'équipe attend votre réponse à sa demande.",
};
const otherwise = {
  fr: '« {label} » : cette réponse ne convient pas.',
  en: '“{label}”: this answer does not fit.',
};

const grouped = (value: string | number): string | number =>
  typeof value === 'number' && value >= 1_000
    ? String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1 ')
    : value;

type Question = Pick<Field | Column | AttachmentField, 'label' | 'errors'>;

/** Problems of one column, whose words stand with the question that its rows answer. */
const ofOneColumn: readonly ProblemName[] = ['name', 'speaker', 'consent'];

const fieldName = (path: string): string => path.split('.')[0] ?? path;

function questionAt(fields: Fields, path: string): Question | undefined {
  const [, , column] = path.split('.');
  const name = fieldName(path);
  if (name === 'attachments')
    return Object.entries(attachmentFields).find(([answer]) => answer === column)?.[1];
  const field = fields[name];
  return column !== undefined && field?.type === 'rows' ? field.columns[column] : field;
}

/** The sentence of a problem: the question's own words in French, general words in English. */
export function problemSentence(fields: Fields, problem: Problem, locale: Locale): string {
  const question = questionAt(fields, problem.path);
  const general = (locale === 'fr' ? french : english)[problem.name] ?? otherwise[locale];
  const rows = ofOneColumn.includes(problem.name) ? fields[fieldName(problem.path)] : undefined;
  const words = question?.errors?.[problem.name] ?? rows?.errors?.[problem.name];
  const own = locale === 'fr' ? words : undefined;
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [
      name,
      name === 'n' && own?.includes('{n:') ? value : grouped(value),
    ]),
  );
  return fill(own ?? general, { label: question?.label[locale] ?? problem.path, ...values });
}
