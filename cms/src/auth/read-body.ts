import { credentialSentences, type FieldError, type Label, type Locale } from '@pratiques/shared';
import type { Context } from 'koa';
import type { z } from 'zod';
import { answerError, foreignField, sentence } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';

const explanations: Readonly<Record<string, Label>> = {
  ...credentialSentences,
  identifier: credentialSentences.email,
  passwordConfirmation: {
    fr: 'Les deux mots de passe sont différents.',
    en: 'The two passwords differ.',
  },
};

/** Reads what an account route was sent; null when it was refused, each field by its name. */
export function readBody<T extends z.ZodType>(context: Context, schema: T): z.output<T> | null {
  const locale = languageOf(context);
  const read = schema.safeParse(context.request.body ?? {});
  if (read.success) return read.data;
  refuseFields(
    context,
    read.error.issues.flatMap((issue) => errorsIn(issue, locale)),
  );
  return null;
}

/** 400 with the names of the fields in the message too. */
export function refuseFields(context: Context, errors: FieldError[]): void {
  const names = [...new Set(errors.map(({ path }) => path.join('.')))].join(', ');
  const message = languageOf(context) === 'en' ? `To mend: ${names}.` : `À revoir : ${names}.`;
  answerError(context, 400, message, { errors });
}

function errorsIn(issue: z.core.$ZodIssue, locale: Locale): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => foreignField([...path, key], locale));
  const message = explanations[path[0] ?? '']?.[locale] ?? sentence('shape', locale);
  return [{ path, name: 'invalid', message }];
}

/** The error of a field, in its own words. */
export const fieldError = (name: string, locale: Locale): FieldError => ({
  path: [name],
  name: 'invalid',
  message: explanations[name]?.[locale] ?? sentence('shape', locale),
});
