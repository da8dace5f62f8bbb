import * as z from 'zod';
import { cleanText } from '../fiche/clean-text.js';
import type { Stage } from '../workflow/stage.js';

/** Characters of a message: `look/work/FLOWS.md`, section 2, row 7. */
export const longestMessage = 2_000;

/** Body of `POST …/messages`, for both sides. */
export const NewMessage = z.strictObject({
  text: cleanText(longestMessage).pipe(z.string().trim().min(1)),
});

/** Body of `POST …/passages`: a text that is about to be sent to the team; it is looked at, and not kept. */
export const TextToSend = z.strictObject({ text: cleanText(longestMessage) });

/** Body of `PUT …/messages/read`: what the other side wrote is read, up to this message. */
export const ReadUpTo = z.strictObject({ upTo: z.int().min(1).max(2_147_483_647) });

export const Side = z.enum(['contributor', 'team']);
export type Side = z.infer<typeof Side>;

export const Message = z.object({
  id: z.int(),
  from: Side,
  /** Who signs; null to the contributor for their own, and once erased. Never an address. */
  who: z.string().nullable(),
  at: z.iso.datetime(),
  text: z.string(),
  /** When the other side read it. */
  readAt: z.iso.datetime().nullable(),
});
export type Message = z.infer<typeof Message>;

/** Before the first submission nobody reads it, and a withdrawn fiche is its contributor's alone. */
const closed: readonly Stage[] = ['draft', 'withdrawn'];

/** Whether either side may write about a practice that stands at this stage; reading stays possible. */
export const threadIsOpen = (stage: Stage): boolean => !closed.includes(stage);
