import * as z from 'zod';

/** A year, or a month of a year: `2019` or `2019-09`. */
export const Month = z.string().regex(/^(19[5-9]\d|20\d\d)(-(0[1-9]|1[0-2]))?$/);
export type Month = z.infer<typeof Month>;

/** Months of the year in French, from January. */
export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** A month in French, for lists and summaries: `septembre 2019`, or `2019` alone. */
export function monthInWords(value: string): string {
  const [year = '', month] = value.split('-');
  return month ? `${months[Number(month) - 1] ?? month} ${year}` : year;
}
