import * as z from 'zod';

export const Quarantined = z.strictObject({
  kind: z.string(),
  documentId: z.string(),
  /** The field that failed, never its text. */
  path: z.string(),
  reason: z.string(),
});
export type Quarantined = z.infer<typeof Quarantined>;

/** What the publisher says of itself at `/_publisher/status`. */
export const PublisherStatus = z.strictObject({
  epoch: z.string().nullable(),
  /** Last sequence that the site shows. */
  sequence: z.int().min(0),
  /** Last head known of the CMS. */
  head: z.int().min(0),
  lastUpdate: z.strictObject({ at: z.iso.datetime(), ms: z.number(), pages: z.int() }).nullable(),
  quarantine: z.array(Quarantined),
  error: z.string().nullable(),
});
export type PublisherStatus = z.infer<typeof PublisherStatus>;
