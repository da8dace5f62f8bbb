import * as z from 'zod';

/** A year, or a month of a year: `2019` or `2019-09`. */
export const Month = z.string().regex(/^(19[5-9]\d|20\d\d)(-(0[1-9]|1[0-2]))?$/);
export type Month = z.infer<typeof Month>;
