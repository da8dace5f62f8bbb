/**
 * Whether unpublished addresses answer 410 and former ones 301. While false, the 404 of before is right too,
 * and the log's rows say nothing of former addresses.
 */
export const ADDRESSES_KEPT: boolean = false;
