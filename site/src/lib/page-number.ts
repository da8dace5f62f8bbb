/** The number in the rest of an address (`page/3`), null for the front of a list, NaN for anything else. */
export function pageNumber(rest: string | undefined): number | null {
  if (rest === undefined) return null;
  return Number(/^page\/([1-9]\d*)$/.exec(rest)?.[1] ?? Number.NaN);
}
