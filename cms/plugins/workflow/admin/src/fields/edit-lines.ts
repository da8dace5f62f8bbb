/** The list with another text in one of its rows. */
export const written = (lines: readonly string[], at: number, text: string): string[] =>
  lines.with(at, text);

/** The list with an empty row after that one. */
export const added = (lines: readonly string[], after: number): string[] =>
  lines.toSpliced(after + 1, 0, '');

/** The list without that row. */
export const removed = (lines: readonly string[], at: number): string[] => lines.toSpliced(at, 1);

/** The list with that row one place up (-1) or down (1); as it is at either end. */
export function moved(lines: readonly string[], at: number, by: -1 | 1): string[] {
  const line = lines[at];
  const to = at + by;
  if (line === undefined || to < 0 || to >= lines.length) return [...lines];
  return lines.toSpliced(at, 1).toSpliced(to, 0, line);
}
