/** A word that stands in the title of one edition of one document, and nowhere else. */
export const markOf = (document: number, edition: number): string => `k${document}v${edition}`;

const MARK = /\bk\d+v\d+\b/g;

/** Every edition that a text shows something of. */
export function marksIn(text: string): ReadonlySet<string> {
  return new Set(text.match(MARK));
}
