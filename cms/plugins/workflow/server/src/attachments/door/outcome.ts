import { fileRefusals } from '@pratiques/shared';
import { z } from 'zod';

const Size = z.object({ width: z.int().positive(), height: z.int().positive() });

/** A file that may be kept: what its re-encoding or rewriting left in the folder that was given. */
export const Accepted = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('image'),
    ...Size.shape,
    /** Smaller ones, the largest first, in the files `<width>.webp`; the picture is in `whole`. */
    derivatives: z.array(Size),
  }),
  z.object({
    type: z.literal('document'),
    pages: z.int().positive(),
    /** All that can be read in it, for the privacy guard. */
    text: z.string(),
    /** Pages that show something in which nothing can be read. */
    unreadPages: z.array(z.int().positive()),
  }),
]);
export type Accepted = z.infer<typeof Accepted>;

// The record's own keys are its names.
const reasons = Object.keys(fileRefusals) as (keyof typeof fileRefusals)[];

/** What the door says of a file. */
export const Outcome = z.union([
  z.object({ accepted: Accepted }),
  z.object({ refused: z.enum(reasons) }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** Thrown within the door by whoever finds a reason to refuse. */
export class Refused extends Error {
  readonly reason: (typeof reasons)[number];
  constructor(reason: (typeof reasons)[number]) {
    super(reason);
    this.reason = reason;
  }
}
