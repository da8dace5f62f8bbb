import {
  type FieldError,
  type Fields,
  type Locale,
  PracticeDraft,
  type Problem,
  practiceFields,
  problemSentence,
} from '@pratiques/shared';
import { z } from 'zod';
import { errorsOf, foreignField, sentence } from './answer-with';

/** What a contributor may write: the form's fields. The team's and the workflow's are not among them. */
const asked = new Set(
  Object.entries(practiceFields).flatMap(([name, field]) => (field.section ? [name] : [])),
);
const writable = new Set([...asked, 'notApplicable']);

export const errorOf = (problem: Problem, locale: Locale): FieldError => ({
  path: problem.path.split('.'),
  name: problem.name,
  message: problemSentence(practiceFields as Fields, problem, locale),
});

const Body = z.looseObject({ version: z.int().min(1).optional() });
/** Under which a contribution begins: the same beginning asked twice is one contribution. */
const Beginning = z.looseObject({ key: z.uuid().optional() });

export type Read =
  | { ok: true; answers: PracticeDraft; version: number | undefined }
  | { ok: false; errors: FieldError[] };

/** Reads the body of a beginning: a `key` and any of the form's answers. */
export function readBeginning(body: unknown, locale: Locale): Read & { key?: string } {
  const given = Beginning.safeParse(body);
  if (!given.success) {
    const message = sentence('shape', locale);
    return { ok: false, errors: [{ path: ['key'], name: 'invalid', message }] };
  }
  const { key, ...answers } = given.data;
  return { ...readAnswers(answers, locale), ...(key === undefined ? {} : { key }) };
}

/** Reads the body of a save: `version` and any of the form's answers; everything else is named and refused. */
export function readAnswers(body: unknown, locale: Locale): Read {
  const given = Body.safeParse(body);
  if (!given.success)
    return {
      ok: false,
      errors: [{ path: ['version'], name: 'invalid', message: sentence('shape', locale) }],
    };
  const { version, ...answers } = given.data;
  const foreign = Object.keys(answers).filter((name) => !writable.has(name));
  if (foreign.length > 0)
    return { ok: false, errors: foreign.map((name) => foreignField([name], locale)) };
  const read = PracticeDraft.safeParse(answers);
  if (read.success) return { ok: true, answers: read.data, version };
  return { ok: false, errors: errorsOf(read.error, locale) };
}
