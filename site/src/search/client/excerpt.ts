import { type SectionName, sectionMark, sections } from '../sections.ts';
import { quoted, type Run, runsOf, type Stretch } from './passage.ts';

export interface Excerpt {
  readonly runs: readonly Run[];
  /** Where the words were found, the richest section first. */
  readonly found: readonly SectionName[];
}

interface Part extends Stretch {
  readonly section: (typeof sections)[number];
}

function partsOf(words: readonly string[], places: ReadonlySet<number>): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const section of sections) {
    const end = words.indexOf(sectionMark, from);
    const to = end === -1 ? words.length : end;
    parts.push({
      section,
      from,
      to,
      places: [...places].filter((place) => place >= from && place < to).sort((a, b) => a - b),
    });
    if (end === -1) break;
    from = to + 1;
  }
  return parts;
}

/** The passage of a fiche to show for the words found at `places`; its summary when they are in no prose. */
export function excerptOf(content: string, places: readonly number[]): Excerpt {
  const words = content.split(/\s+/u);
  const parts = partsOf(words, new Set(places));
  const rich = parts
    .filter((part) => part.places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  const prose = rich.filter(({ section }) => section.prose);
  const [best, summary] = [prose[0], parts[0]];
  return {
    runs: best ? quoted(runsOf(words, best)) : summary ? runsOf(words, summary) : [],
    // Keywords and acronyms are a reason only where the text itself gives none.
    found: (best ? prose : rich).map(({ section }) => section.name),
  };
}
