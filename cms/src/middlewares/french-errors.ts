import type { Context, Next } from 'koa';
import { z } from 'zod';
import { sentences } from '../auth/sentences';

const Failure = z.looseObject({
  error: z.looseObject({
    message: z.string(),
    details: z
      .looseObject({ errors: z.array(z.looseObject({ message: z.string() })).optional() })
      .optional(),
  }),
});

const asItIs = (message: string): string => message;
const inFrench = (message: string): string => sentences[message] ?? message;

/** Errors of the API in French, in English for who prefers it; the shape is Strapi's. */
export default () => async (context: Context, next: Next) => {
  await next();
  if (!context.path.startsWith('/api/')) return;
  const failure = Failure.safeParse(context.body);
  if (!failure.success) return;
  const { error } = failure.data;
  const told = context.acceptsLanguages('fr', 'en') === 'en' ? asItIs : inFrench;
  // Strapi repeats the refused `value`: on some routes that is a password.
  const errors = error.details?.errors?.map(({ value: _, ...item }) => ({
    ...item,
    message: told(item.message),
  }));
  const details = { ...error.details, ...(errors ? { errors } : {}) };
  context.body = {
    ...failure.data,
    error: { ...error, message: told(error.message), details },
  };
};
