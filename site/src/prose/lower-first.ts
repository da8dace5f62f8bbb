/** A label within a sentence: its first letter is lowered, unless it opens an acronym. */
export const lowerFirst = (label: string): string =>
  /^\p{Lu}(?:\p{Ll}|['’ ]|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
