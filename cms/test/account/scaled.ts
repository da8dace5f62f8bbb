/** A fifth of every limit: what is let through is what takes time (a hash each), and proves no more by being many. */
export const factor = '0.2';

/** What a limit of so many requests becomes. */
export const scaled = (points: number): number => Math.ceil(points * Number(factor));
