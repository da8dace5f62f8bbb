import type { AcronymEntry } from '@pratiques/shared';
import { lowerFirst } from './lower-first.ts';
import type { Node } from './node.ts';

/** Explains each acronym of a page where it first appears. */
export interface Explainer {
  /** Text as nodes, its new acronyms explained. */
  explain(text: string): Node[];
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patterns = new WeakMap<
  readonly AcronymEntry[],
  { pattern: RegExp; byAcronym: ReadonlyMap<string, AcronymEntry> } | null
>();

/** Letters that mean several things are never expanded by themselves. */
function compile(acronyms: readonly AcronymEntry[]) {
  const sure = acronyms.filter(({ ambiguous }) => !ambiguous);
  if (sure.length === 0) return null;
  const longestFirst = sure.map(({ acronym }) => acronym).sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(literally).join('|')})(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
    byAcronym: new Map(sure.map((entry) => [entry.acronym, entry])),
  };
}

const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").toLowerCase();

/** In a sentence a common name begins with a small letter; the name of a body keeps its capital. */
const inSentence = ({ expansion, category }: AcronymEntry) =>
  category === 'acteur' ? expansion : lowerFirst(expansion);

/** `wholeText` is everything that the page tells: what its author already spells out is not explained again. */
export function createExplainer(acronyms: readonly AcronymEntry[], wholeText: string): Explainer {
  const compiled = patterns.get(acronyms) ?? compile(acronyms);
  patterns.set(acronyms, compiled);
  const seen = new Set<string>();
  const told = folded(wholeText);
  const spelledOut = ({ expansion, variants }: AcronymEntry) =>
    [expansion, ...variants].some((words) => words.length > 8 && told.includes(folded(words)));
  /** The entry to explain, the first time that its letters appear. */
  const toExplain = (letters: string): AcronymEntry | null => {
    const entry = compiled?.byAcronym.get(letters);
    if (!entry || seen.has(entry.key)) return null;
    seen.add(entry.key);
    return spelledOut(entry) ? null : entry;
  };
  return {
    explain(text) {
      const nodes: Node[] = [];
      let from = 0;
      for (const found of compiled ? text.matchAll(compiled.pattern) : []) {
        const entry = toExplain(found[0]);
        if (!entry) continue;
        if (found.index > from) nodes.push({ type: 'text', text: text.slice(from, found.index) });
        nodes.push({ type: 'acronym', acronym: entry.acronym, expansion: inSentence(entry) });
        from = found.index + found[0].length;
      }
      if (from < text.length) nodes.push({ type: 'text', text: text.slice(from) });
      return nodes;
    },
  };
}
