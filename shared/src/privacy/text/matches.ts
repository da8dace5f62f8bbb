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

/** The pieces of a text around what a cheap pattern finds, cut at spaces, `reach` characters to each side. */
export function* passagesAround(
  plain: string,
  anchor: RegExp,
  reach: number,
): Generator<{ readonly text: string; readonly start: number }> {
  let [from, to] = [-1, -1];
  for (const { index, 0: found } of plain.matchAll(anchor)) {
    // What is in the piece at hand is not looked for again: a text may have no space to stop at.
    if (from < 0 || index - reach >= to) {
      const start = index <= reach ? 0 : plain.lastIndexOf(' ', index - reach) + 1;
      if (from >= 0 && start > to) yield { text: plain.slice(from, to), start: from };
      if (from < 0 || start > to) from = start;
    }
    if (index + found.length + reach <= to) continue;
    const end = plain.indexOf(' ', index + found.length + reach);
    to = end < 0 ? plain.length : end;
  }
  if (from >= 0) yield { text: plain.slice(from, to), start: from };
}

/** `matches` in those pieces only: of a long text most holds nothing that a rule could tell. */
export function* matchesNear(
  plain: string,
  anchor: RegExp,
  reach: number,
  patterns: readonly RegExp[],
  kind: FindingKind,
): Generator<Span & { readonly text: string }> {
  const passages = [...passagesAround(plain, anchor, reach)];
  for (const pattern of patterns)
    for (const { text, start } of passages)
      for (const span of matches(text, pattern, kind))
        yield { ...span, start: span.start + start, end: span.end + start };
}
