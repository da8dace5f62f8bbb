/** The name in the rest of an address (`page/k7fbd`): null for the front of a list, undefined for anything else. */
export function pageName(rest: string | undefined): string | null | undefined {
  return rest === undefined ? null : /^page\/([a-z0-9]+)$/.exec(rest)?.[1];
}
