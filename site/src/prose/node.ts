/** What a line of prose is made of, ready for `Nodes.astro`. */
export type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'acronym'; readonly acronym: string; readonly expansion: string }
  | { readonly type: 'strong' | 'emphasis' | 'struck'; readonly children: readonly Node[] }
  | {
      readonly type: 'link';
      readonly href: string;
      readonly leaves: boolean;
      readonly children: readonly Node[];
    };

export type Line = readonly Node[];

/** A block of rich text. Levels of headings are those of the author, from 1. */
export type ProseBlock =
  | { readonly type: 'paragraph' | 'quote'; readonly line: Line }
  | { readonly type: 'heading'; readonly level: number; readonly line: Line }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Line[] };
