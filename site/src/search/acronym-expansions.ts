import type { AcronymEntry } from '@pratiques/shared';
import { foldedWords } from './folded-words.ts';

/** What makes an acronym recognised in a text, prepared once for all fiches. */
interface Rule {
  readonly letters: readonly string[];
  readonly phrases: readonly { readonly first: string; readonly words: string }[];
  readonly adds: readonly string[];
}

const capitals = /^[\p{Lu}\p{N}-]{2,}$/u;
const phraseOf = (text: string) => {
  const words = foldedWords(text);
  return { first: words[0] ?? '', words: ` ${words.join(' ')} ` };
};

function ruleOf({ acronym, expansion, variants, ambiguous }: AcronymEntry): Rule {
  // Letters that mean several things are never expanded; their full expansion still leads to them.
  if (ambiguous) return { letters: [], phrases: [phraseOf(expansion)], adds: [acronym] };
  const spoken = variants.filter((variant) => !capitals.test(variant));
  const letters = [acronym, ...variants.filter((variant) => capitals.test(variant))];
  return {
    letters,
    phrases: [expansion, ...spoken].map(phraseOf),
    adds: [...letters, expansion, ...spoken],
  };
}

/** Says which acronyms and expansions a text implies: « CJM » brings « contrat jeune majeur », and back. */
export function acronymExpansions(acronyms: Iterable<AcronymEntry>): (text: string) => string[] {
  const rules = Array.from(acronyms, ruleOf);
  return (text) => {
    const written = new Set(text.match(/[\p{L}\p{N}-]+/gu));
    const words = foldedWords(text);
    const present = new Set(words);
    const joined = ` ${words.join(' ')} `;
    const implied = rules.filter(
      ({ letters, phrases }) =>
        letters.some((acronym) => written.has(acronym)) ||
        phrases.some((phrase) => present.has(phrase.first) && joined.includes(phrase.words)),
    );
    return [...new Set(implied.flatMap(({ adds }) => adds))];
  };
}
