import type { AcronymEntry, Blocks, Inline } from '@pratiques/shared';
import { createExplainer, type Explainer } from './acronyms.ts';
import type { Line, Node, ProseBlock } from './node.ts';
import { safeLink } from './safe-href.ts';

type TextInline = Extract<Inline, { type: 'text' }>;

function marked(
  { bold, italic, strikethrough }: TextInline,
  nodes: readonly Node[],
): readonly Node[] {
  // Underlined text would pass for a link: the mark is dropped.
  let out = nodes;
  if (strikethrough) out = [{ type: 'struck', children: out }];
  if (italic) out = [{ type: 'emphasis', children: out }];
  if (bold) out = [{ type: 'strong', children: out }];
  return out;
}

/** Turns the text of a page, in reading order, into nodes that components print. */
export class Typesetter {
  readonly #acronyms: Explainer;

  constructor(acronyms: readonly AcronymEntry[], wholeText: () => string) {
    this.#acronyms = createExplainer(acronyms, wholeText);
  }

  line(text: string): Line {
    return text
      .split('\n')
      .flatMap((row, index) => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...this.#acronyms.explain(row),
      ]);
  }

  lines(texts: readonly string[]): Line[] {
    return texts.map((text) => this.line(text));
  }

  blocks(blocks: Blocks): ProseBlock[] {
    return blocks.map((block): ProseBlock => {
      switch (block.type) {
        case 'list':
          return {
            type: 'list',
            ordered: block.format === 'ordered',
            items: block.children.map((item) => this.#inlines(item.children)),
          };
        case 'heading':
          return { type: 'heading', level: block.level, line: this.#inlines(block.children) };
        default:
          return { type: block.type, line: this.#inlines(block.children) };
      }
    });
  }

  #inlines(inlines: readonly Inline[]): Line {
    return inlines.flatMap((inline): readonly Node[] => {
      if (inline.type === 'text') return marked(inline, this.line(inline.text));
      const children = inline.children.flatMap((text) =>
        marked(text, [{ type: 'text', text: text.text }]),
      );
      const link = safeLink(inline.url);
      return link ? [{ type: 'link', ...link, children }] : children;
    });
  }
}
