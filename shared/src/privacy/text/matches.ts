import type { FindingKind, Span } from '../finding.js';

/** What a pattern finds, as spans of a kind; a group named `at` is the passage, else the whole match. */
export function* matches(
  plain: string,
  pattern: RegExp,
  kind: FindingKind,
): Generator<Span & { readonly text: string }> {
  for (const match of plain.matchAll(pattern)) {
    const text = match.groups?.at ?? match[0];
    const start = match.index + match[0].indexOf(text);
    yield { kind, text, start, end: start + text.length };
  }
}

/** Where the last match of a pattern begins, or -1. */
export function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
