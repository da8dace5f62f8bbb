import type * as z from 'zod';
import type { Answer } from '../session/answer.ts';
import { ask } from '../session/ask.ts';
import { type Refused, refusalOf } from '../session/refused.ts';
import { signInThen } from './path-after.ts';

/**
 * Asks for what a page shows, or why it did not come. Who is signed in no more goes to sign in and comes
 * back: nothing is typed yet.
 */
export async function askOrSignIn<S extends z.ZodType>(
  schema: S,
  path: string,
): Promise<z.output<S> | Refused> {
  const answer: Answer<z.output<S>> = await ask(schema, path);
  if (answer.ok) return answer.data;
  if (answer.why === 'signed_out') location.replace(signInThen(location.pathname));
  return refusalOf(answer, []);
}
