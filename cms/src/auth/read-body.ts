import type { FieldError, Locale } from '@pratiques/shared';
import type { Context } from 'koa';
import type { z } from 'zod';
import { answerError, foreignField, sentence } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';
import { shortest } from './password';

const password = {
  fr: `Choisissez un mot de passe d'au moins ${shortest} caractères, et de 72 octets au plus.`,
  en: `Choose a password of at least ${shortest} characters, and 72 bytes at most.`,
};
const address = {
  fr: "Cette adresse n'est pas complète. Exemple : prenom.nom@organisme.fr",
  en: 'This address is not complete. Example: first.last@organisation.fr',
};
const code = {
  fr: "Ce lien n'est plus valable. Demandez-en un nouveau.",
  en: 'This link is no longer valid. Ask for another.',
};
const explanations: Readonly<Record<string, Record<Locale, string>>> = {
  email: address,
  identifier: address,
  password,
  passwordConfirmation: {
    fr: 'Les deux mots de passe sont différents.',
    en: 'The two passwords differ.',
  },
  code,
};

/** Reads what an account route was sent; null when it was refused, each field by its name. */
export function readBody<T extends z.ZodType>(
  context: Context,
  schema: T,
  given: unknown = context.request.body ?? {},
): z.output<T> | null {
  const locale = languageOf(context);
  const read = schema.safeParse(given);
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
