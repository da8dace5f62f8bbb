import { rules } from './rules.js';

const nested = (text: string): string => {
  let depth = 0;
  return text.replace(/«\u202f|\u202f»/g, (mark) => {
    if (mark.startsWith('«')) return depth++ === 0 ? mark : '“';
    depth = Math.max(0, depth - 1);
    return depth === 0 ? mark : '”';
  });
};

/** Nothing that any rule could change: most short labels. */
const plain = /^[\p{L}, -]*$/u;
const mayHoldMore = /[oO]e|E[a-z]|^A |-/;

/** An address is copied as it stands: nothing is set inside. */
const address = /(https?:\/\/\S+)/;

/** French micro-typography of one text, as readers see it; the same text twice stays the same. */
export function typo(text: string): string {
  if (!text.includes('://')) return setWords(text);
  const parts = text.split(address);
  return parts.map((part, at) => (at % 2 === 1 ? part : setWords(part))).join('');
}

function setWords(text: string): string {
  if (plain.test(text) && !mayHoldMore.test(text)) return text;
  let out = text;
  for (const { needs, pattern, put } of rules) {
    if (!needs.test(out)) continue;
    // TypeScript has no overload of `replace` for a union of text and function.
    out = typeof put === 'string' ? out.replace(pattern, put) : out.replace(pattern, put);
  }
  return out.includes('«') ? nested(out) : out;
}
