import type { Field, Fields } from '../../fiche/field.js';
import { Blocks, type Inline } from '../../prose/blocks.js';
import { blocksToText } from '../../prose/blocks-to-text.js';

/** A text of a fiche, and where it stands: `summary`, `keys.0`, `testimonies.1.text`. */
export interface FicheText {
  readonly path: string;
  readonly text: string;
}

/** Every text of a fiche that may become public, in the order of its fields; prose as text or as blocks. */
export function* textsOf(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
): Generator<FicheText> {
  for (const [name, field] of Object.entries(fields))
    if (field.public) yield* textsIn(name, field, values[name]);
}

function* textsIn(name: string, field: Field, value: unknown): Generator<FicheText> {
  switch (field.type) {
    case 'prose':
      return yield* proseTexts(name, value);
    case 'line':
    case 'text':
    case 'email':
    case 'phone':
    case 'contact':
      return yield* told(name, value);
    case 'lines':
      for (const [at, line] of listOf(value).entries()) yield* told(`${name}.${at}`, line);
      return;
    case 'rows':
      for (const [at, row] of listOf(value).entries())
        for (const [column, { type }] of Object.entries(field.columns))
          if (type === 'text') yield* told(`${name}.${at}.${column}`, cellOf(row, column));
      return;
    default:
      // Choices, terms, dates and the like: nobody writes freely there.
      return;
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const cellOf = (row: unknown, column: string): unknown =>
  typeof row === 'object' && row !== null
    ? Object.entries(row).find(([key]) => key === column)?.[1]
    : null;

function* told(path: string, value: unknown): Generator<FicheText> {
  if (typeof value === 'string' && value.trim() !== '') yield { path, text: value };
}

function* proseTexts(path: string, value: unknown): Generator<FicheText> {
  const blocks = Blocks.safeParse(value);
  if (!blocks.success) return yield* told(path, value);
  yield* told(path, blocksToText(blocks.data));
  // Where a link leads is not shown, and is public all the same.
  for (const url of blocks.data.flatMap(linksIn)) yield { path, text: url };
}

const linksIn = (block: Blocks[number]): string[] =>
  block.type === 'list'
    ? block.children.flatMap((item) => urlsOf(item.children))
    : urlsOf(block.children);
const urlsOf = (children: readonly Inline[]): string[] =>
  children.flatMap((child) => (child.type === 'link' ? [child.url] : []));
