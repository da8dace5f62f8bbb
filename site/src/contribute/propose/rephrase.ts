import type { Passage } from './passages.ts';

/** What can be put in place of a passage by a click. */
export interface Rephrasing {
  readonly label: string;
  /** The whole text afterwards. */
  readonly text: string;
  /** What is said once it is done. */
  readonly done: string;
  /** The words that come instead, when there are any. */
  readonly example: string | null;
}

/** Kinds that have their place in no fiche: the sentence says nothing without them. */
const toRemove = ['phone', 'email', 'nir', 'iban', 'plate', 'handle', 'case'];

/** « Mme Durand » becomes « Mme X », as the table of kinds suggests. */
const titles = '(M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr|Docteur|Maître)\\s+';
const titled = new RegExp(`^${titles}`);
const afterTitle = new RegExp(`(^|\\s)${titles}$`);

function wordsInstead({ warning, text, start, end }: Passage): string | null {
  const words = text.slice(start, end);
  const title = titled.exec(words)?.[1];
  if (title) return `${title} X`;
  if (afterTitle.test(text.slice(0, start))) return 'X';
  return warning.kind === 'firstname' && /^\p{Lu}[\p{L}'-]+$/u.test(words) ? 'un enfant' : null;
}

/** At the beginning of a sentence the first letter is a capital. */
const fitting = (before: string, words: string) =>
  /(^|[.!?\n]\s*|^- )$/.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words;

/** The text without the sentence of a passage; no hole is left where it stood. */
function withoutSentence({ text, start, end }: Passage): string {
  const before = text.slice(0, start);
  const from = Math.max(
    before.lastIndexOf('\n') + 1,
    ...Array.from(before.matchAll(/[.!?]\s+/g), (stop) => stop.index + stop[0].length),
  );
  const rest = text.slice(end);
  const stop = /[.!?](?=\s|$)|\n/.exec(rest);
  const isLine = stop?.[0] === '\n';
  const to = stop ? end + stop.index + (isLine ? 0 : 1) : text.length;
  const left = text.slice(0, from).replace(/[^\S\n]+$/, '');
  const right = text.slice(to).replace(/^[^\S\n]+/, '');
  const glue = left === '' || right === '' || /\n$/.test(left) || right.startsWith('\n') ? '' : ' ';
  return left + glue + right;
}

/** What a click can put in place of a passage; null when only its writer can say it otherwise. */
export function rephrasingOf(passage: Passage): Rephrasing | null {
  const { warning, text, start, end } = passage;
  const words = wordsInstead(passage);
  if (words !== null) {
    const example = fitting(text.slice(0, start), words);
    return {
      label: 'Remplacer par cet exemple',
      text: text.slice(0, start) + example + text.slice(end),
      done: 'Passage remplacé.',
      example,
    };
  }
  if (!toRemove.includes(warning.kind) || end === start) return null;
  return {
    label: 'Supprimer la phrase',
    text: withoutSentence(passage),
    done: 'Phrase supprimée.',
    example: null,
  };
}
