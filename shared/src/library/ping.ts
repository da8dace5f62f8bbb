import * as z from 'zod';

/** What the CMS says to the publisher after a public change: a nudge, never content. */
export const Ping = z.strictObject({
  type: z.literal('library.changed'),
  data: z.strictObject({ head: z.int().min(0) }),
});
export type Ping = z.infer<typeof Ping>;
