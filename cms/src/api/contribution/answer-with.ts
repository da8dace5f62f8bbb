import { type FieldError, forbiddenCharacters, type Locale } from '@pratiques/shared';
import type { Context } from 'koa';
import type { z } from 'zod';

const sentences = {
  unknown: {
    fr: 'Cette fiche n’existe pas, ou vous n’y avez pas accès.',
    en: 'This record does not exist, or you have no access to it.',
  },
  invalid: {
    fr: 'Certaines réponses n’ont pas pu être enregistrées. Chacune est listée.',
    en: 'Some answers could not be saved. Each is listed.',
  },
  shape: {
    fr: 'Cette réponse n’a pas la forme attendue.',
    en: 'This answer does not have the expected form.',
  },
  foreign: {
    fr: 'Ce champ ne se remplit pas ici.',
    en: 'This field is not filled in here.',
  },
  version: {
    fr: 'Indiquez la version que vous avez lue (`version`).',
    en: 'Give the version that you read (`version`).',
  },
  explanation: {
    fr: 'Dites en une phrase pourquoi ce passage peut rester (10 caractères au moins).',
    en: 'Say in a sentence why this passage may stay (10 characters at least).',
  },
  closed: {
    fr: 'Votre fiche est entre les mains de l’équipe : elle ne se modifie plus à cette étape. Retirez-la, ou attendez une demande de modifications.',
    en: 'Your record is with the team: it cannot be edited at this stage. Withdraw it, or wait for a request for changes.',
  },
  stale: {
    fr: 'Cette fiche a été modifiée après votre ouverture. Rien de ce que vous avez écrit n’est perdu : comparez les deux versions et choisissez.',
    en: 'This record was changed after you opened it. Nothing you wrote is lost: compare both versions and choose.',
  },
};
type Sentence = keyof typeof sentences;

/** An error in Strapi's shape; `data` is the current contribution when there is a conflict. */
export function answerError(
  context: Context,
  status: number,
  message: string,
  {
    errors = [],
    reason,
    data = null,
  }: { errors?: FieldError[]; reason?: string; data?: unknown } = {},
): void {
  const name =
    {
      400: 'ValidationError',
      404: 'NotFoundError',
      409: 'ConflictError',
      413: 'PayloadTooLargeError',
      415: 'UnsupportedMediaTypeError',
      422: 'UnprocessableEntityError',
      429: 'RateLimitError',
      503: 'ServiceUnavailableError',
      507: 'InsufficientStorageError',
    }[status] ?? 'ApplicationError';
  context.status = status;
  context.body = {
    data,
    error: { status, name, message, details: { errors, ...(reason ? { reason } : {}) } },
  };
}

export const sentence = (name: Sentence, locale: Locale): string => sentences[name][locale];

/** What a schema of ours refuses, by field: a name that it does not know is told by that name. */
export const errorsOf = ({ issues }: z.ZodError, locale: Locale): FieldError[] =>
  issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => foreignField([...path, key], locale));
    // A text's only rule of its own is the characters that it may hold.
    const message =
      issue.code === 'custom' ? forbiddenCharacters[locale] : sentence('shape', locale);
    return [{ path, name: 'invalid', message }];
  });

export const foreignField = (path: string[], locale: Locale): FieldError => ({
  path,
  name: 'forbidden',
  message: sentence('foreign', locale),
});

export const answerUnknown = (context: Context, locale: Locale): void =>
  answerError(context, 404, sentence('unknown', locale));
