import type { Block, Blocks, Inline } from './blocks.js';

/** The words of a line, without its marks. */
export const inlineText = (children: readonly Inline[]): string =>
  children
    .map((child) =>
      child.type === 'link' ? child.children.map((c) => c.text).join('') : child.text,
    )
    .join('');

function blockText(block: Block): string {
  if (block.type !== 'list') return inlineText(block.children);
  return block.children.map((item) => `- ${inlineText(item.children)}`).join('\n');
}

/** Blocks to plain text, the inverse of `textToBlocks`; marks and link targets are not kept. */
export const blocksToText = (blocks: Blocks): string => blocks.map(blockText).join('\n\n');
