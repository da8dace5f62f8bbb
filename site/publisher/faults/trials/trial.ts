import type { Campaign } from '../campaign.ts';

/** Tries one fault on a site that is whole, and leaves it whole: what does not heal throws. */
export type Trial = (campaign: Campaign) => Promise<void>;
