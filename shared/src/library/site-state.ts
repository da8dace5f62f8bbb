import * as z from 'zod';
import { PublisherStatus } from './status.js';
import { Trouble } from './trouble.js';

/** When the CMS made the change, not when the site showed it. */
const at = z.iso.datetime();

/** What readers have of a fiche, as far as its last public change is concerned. */
export const SiteState = z.discriminatedUnion('state', [
  /** Nothing of it was ever public. */
  z.strictObject({ state: z.literal('never') }),
  z.strictObject({ state: z.literal('online'), at, address: z.url() }),
  z.strictObject({ state: z.literal('gone'), at }),
  /** On its way to the site, or off it; the trouble that holds it, when there is one. */
  z.strictObject({ state: z.literal('coming'), at, trouble: Trouble.nullable() }),
  z.strictObject({ state: z.literal('leaving'), at, trouble: Trouble.nullable() }),
  /** Refused by the publisher: where and why, never the text. */
  z.strictObject({
    state: z.literal('quarantined'),
    at,
    path: z.string(),
    reason: z.string(),
    /** True when readers still have the version before. */
    earlier: z.boolean(),
  }),
  /** The publisher does not answer: nobody can tell. */
  z.strictObject({ state: z.literal('unknown'), at }),
]);
export type SiteState = z.infer<typeof SiteState>;

/** The permission of the panel that the report asks for; an administrator holds every one. */
export const seesTheSite = 'plugin::workflow.site.read';

/** The library's health, for an administrator. */
export const SiteReport = z.strictObject({
  /** The log as the CMS knows it. */
  epoch: z.string(),
  head: z.int().min(0),
  /** When the oldest change that the site does not show was made; null when it shows all, or does not answer. */
  waitingSince: z.iso.datetime().nullable(),
  /** What the publisher says of itself; null when it does not answer. */
  publisher: PublisherStatus.nullable(),
  /** Titles of what stands in quarantine, by `documentId`, as far as the person may read them. */
  titles: z.record(z.string(), z.string()),
});
export type SiteReport = z.infer<typeof SiteReport>;
