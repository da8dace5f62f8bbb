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

// What is in the piece at hand, until `known`, is not looked for again: a text may have no space to stop at.
const spaceBefore = (plain: string, at: number, known: number): number =>
  at <= 0 || at < known ? 0 : plain.lastIndexOf(' ', at) + 1;
function spaceAfter(plain: string, at: number, known: number): number {
  if (at <= known) return known;
  const end = plain.indexOf(' ', at);
  return end < 0 ? plain.length : end;
}

/** The pieces of a text around what a cheap pattern finds, cut at spaces, `reach` characters to each side. */
export function* passagesAround(
  plain: string,
  anchor: RegExp,
  reach: number,
): Generator<{ readonly text: string; readonly start: number }> {
  let [from, to] = [-1, -1];
  for (const { index, 0: found } of plain.matchAll(anchor)) {
    const start = spaceBefore(plain, index - reach, to);
    if (from >= 0 && start > to) yield { text: plain.slice(from, to), start: from };
    if (from < 0 || start > to) from = start;
    to = spaceAfter(plain, index + found.length + reach, to);
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
