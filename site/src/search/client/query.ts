import { folded } from '../folded-words.ts';
import { elision } from '../index-text.ts';

/** What the reader asks, as the index understands it. */
export interface Query {
  /** The words that carry meaning, as typed but for case. */
  readonly words: readonly string[];
  /** Typed between quotation marks: the words in this order, side by side. */
  readonly exact: boolean;
}

// Words that are in every fiche; accents dropped.
const empty = new Set(
  `a ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir c ce cela ces cet cette ceux chez comme comment
  contre d dans de depuis des donc dont du elle elles en encore entre est et etaient etait etre eux faire fait faut il ils
  j je jusqu jusque l la le les leur leurs lors lorsque m ma mais mes moins mon ne ni nos notre nous on ont ou par
  parce pas pendant peu peut plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se ses si sinon
  soit son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y`.split(
    /\s+/,
  ),
);

const quoted = /^\s*["«“]\s*(.+?)\s*["»”]\s*$/u;
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(elision, ' ')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** Reads a query: no elided article, no empty word unless there is nothing else, ten words at most. */
export function readQuery(typed: string): Query {
  const phrase = quoted.exec(typed)?.[1];
  const all = words(phrase ?? typed);
  const meaningful = all.filter((word) => !empty.has(folded(word)));
  const kept = phrase === undefined && meaningful.length > 0 ? [...new Set(meaningful)] : all;
  return { words: kept.slice(0, 10), exact: phrase !== undefined && all.length > 1 };
}
