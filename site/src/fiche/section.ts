import type { Line, ProseBlock } from '../prose/node.ts';

/** How far a reader has time to go. */
export type Depth = 'minute' | 'five' | 'full';

export const depths = {
  minute: 'En une minute',
  five: 'En cinq minutes',
  full: 'Fiche complète',
} as const satisfies Record<Depth, string>;

interface Pair {
  readonly term: string;
  readonly value: Line;
}

/** Two lists side by side: what helps and what resists, what to keep and what to adapt. */
export interface Side {
  readonly title: string;
  readonly tone: 'plain' | 'firm' | 'loose';
  readonly items: readonly Line[];
}

export interface EffectRow {
  readonly beneficiary: Line;
  readonly expected: Line;
  readonly observed: Line;
  readonly evidence: Line;
}

/** A picture at several widths, with what stands under it. */
export interface Picture {
  readonly address: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: Line;
  readonly credit: string;
}

/** A document to take away. */
export interface Document {
  readonly address: string;
  /** The file's name once it is downloaded. */
  readonly name: string;
  readonly title: string;
  /** `PDF, 2 pages, 1,2 Mo`. */
  readonly facts: string;
  readonly caption: Line;
  readonly credit: string;
}

export type Part =
  | { readonly type: 'prose'; readonly blocks: readonly ProseBlock[] }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | { readonly type: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly type: 'sides'; readonly sides: readonly Side[] }
  | { readonly type: 'effects'; readonly rows: readonly EffectRow[] }
  | {
      readonly type: 'voices';
      readonly voices: readonly { readonly quote: Line; readonly speaker: string }[];
    }
  | { readonly type: 'pictures'; readonly pictures: readonly Picture[] }
  | { readonly type: 'documents'; readonly documents: readonly Document[] }
  | { readonly type: 'note'; readonly line: Line };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly depth: Depth;
  /** Set apart: how ONPE inquired. */
  readonly apart?: true;
  readonly parts: readonly Part[];
}

/** Sections that have something to say. */
export const told = (sections: readonly Section[]): readonly Section[] =>
  sections
    .map((section) => ({ ...section, parts: section.parts.filter(hasContent) }))
    .filter(({ parts }) => parts.length > 0);

function hasContent(part: Part): boolean {
  switch (part.type) {
    case 'prose':
      return part.blocks.length > 0;
    case 'list':
      return part.items.length > 0;
    case 'pairs':
      return part.pairs.length > 0;
    case 'sides':
      return part.sides.some(({ items }) => items.length > 0);
    case 'effects':
      return part.rows.length > 0;
    case 'voices':
      return part.voices.length > 0;
    case 'pictures':
      return part.pictures.length > 0;
    case 'documents':
      return part.documents.length > 0;
    case 'note':
      return part.line.length > 0;
  }
}
