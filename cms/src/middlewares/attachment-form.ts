import { rm } from 'node:fs/promises';
import { type FileRefusal, fileRefusalSentence, fileRefusals } from '@pratiques/shared';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { answerError } from '../api/contribution/answer-with';
import { languageOf } from '../api/contribution/language';
import { isForm, takesAttachments } from '../attachments/takes-attachments';

const elsewhere = {
  fr: 'Cette adresse ne reçoit pas de fichier : joignez-le à une fiche.',
  en: 'This address takes no file: attach it to a record.',
};
const unknown = { fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.' };

const Received = z.array(z.looseObject({ filepath: z.string() }));
/** What the parser of forms says when a form is not what it should be. */
const Unreadable = z.looseObject({ httpCode: z.number() });

function refuse(context: Context, refusal: FileRefusal): void {
  const message = fileRefusalSentence(refusal, '', languageOf(context));
  answerError(context, fileRefusals[refusal].status, message, { reason: refusal });
}

/** Whoever takes a file has renamed it away; the others are left in a folder that nobody looks into. */
async function removeReceived({ request }: Context): Promise<void> {
  const files = 'files' in request ? Object.values(request.files ?? {}).flat() : [];
  for (const { filepath } of Received.safeParse(files).data ?? [])
    await rm(filepath, { force: true });
}

/** Reads the form and answers it; what is wrong with the form itself is the sender's to mend. */
async function receive(context: Context, next: Next): Promise<void> {
  try {
    await next();
    if (context.status === 413) refuse(context, 'size');
  } catch (error) {
    const { data } = Unreadable.safeParse(error);
    if (!data) throw error;
    refuse(context, data.httpCode === 413 ? 'size' : 'form');
  }
}

/**
 * Forms with files are opened on the few addresses that take an attachment, and only for somebody who
 * says who they are; what was received never outlives the request.
 */
export default () => async (context: Context, next: Next) => {
  if (!isForm(context)) return next();
  const language = languageOf(context);
  if (!takesAttachments(context)) return answerError(context, 415, elsewhere[language]);
  if (context.get('authorization') === '') return answerError(context, 401, unknown[language]);
  await receive(context, next).finally(() => removeReceived(context));
};
