/** How many went well and how many did not. */
export type Tally = { passed: number; failed: number };
