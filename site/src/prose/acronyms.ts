import type { AcronymEntry } from '@pratiques/shared';
import { lowerFirst } from './lower-first.ts';
import type { Node } from './node.ts';

/** Explains each acronym of a page where it first appears. */
export interface Explainer {
  /** Text as nodes, its new acronyms explained. */
  explain(text: string): Node[];
}

/** An acronym that can be explained, and how else it is told: an author who writes one of these explains it. */
interface Known {
  readonly entry: AcronymEntry;
  readonly told: readonly string[];
}
interface Compiled {
  /** The first two letters of each: most texts hold none, and need no closer look. */
  readonly beginning: RegExp;
  readonly pattern: RegExp;
  readonly byAcronym: ReadonlyMap<string, Known>;
}
const compiledOf = new WeakMap<readonly AcronymEntry[], Compiled | null>();

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
// The marks that French letters are made of: a class of 112 is found faster than all of Unicode's.
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** Letters that mean several things are never expanded by themselves. */
function compile(acronyms: readonly AcronymEntry[]): Compiled | null {
  const sure = acronyms.filter(({ ambiguous }) => !ambiguous);
  if (sure.length === 0) return null;
  const longestFirst = sure.map(({ acronym }) => acronym).sort((a, b) => b.length - a.length);
  const known = sure.map((entry) => ({
    entry,
    told: [entry.expansion, ...entry.variants].filter(({ length }) => length > 8).map(folded),
  }));
  const anyOf = (texts: readonly string[]) => texts.map(literally).join('|');
  return {
    beginning: new RegExp(anyOf([...new Set(longestFirst.map((letters) => letters.slice(0, 2)))])),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyOf(longestFirst)})(?![\\p{L}\\p{N}-])`, 'gu'),
    byAcronym: new Map(known.map((one) => [one.entry.acronym, one])),
  };
}

/** In a sentence a common name begins with a small letter; the name of a body keeps its capital. */
const inSentence = ({ expansion, category }: AcronymEntry) =>
  category === 'acteur' ? expansion : lowerFirst(expansion);

/** `wholeText` is everything that the page tells: what its author already spells out is not explained again. */
export function createExplainer(acronyms: readonly AcronymEntry[], wholeText: string): Explainer {
  const known = compiledOf.get(acronyms);
  const compiled = known === undefined ? compile(acronyms) : known;
  compiledOf.set(acronyms, compiled);
  const seen = new Set<string>();
  let whole: string | undefined;
  /** The entry to explain, the first time that its letters appear. */
  const toExplain = (letters: string): AcronymEntry | null => {
    const found = compiled?.byAcronym.get(letters);
    if (!found || seen.has(found.entry.key)) return null;
    seen.add(found.entry.key);
    whole ??= folded(wholeText);
    return found.told.some((words) => whole?.includes(words)) ? null : found.entry;
  };
  return {
    explain(text) {
      const nodes: Node[] = [];
      let from = 0;
      if (!compiled?.beginning.test(text)) return text === '' ? [] : [{ type: 'text', text }];
      for (const found of text.matchAll(compiled.pattern)) {
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
