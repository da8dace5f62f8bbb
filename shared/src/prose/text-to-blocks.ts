import type { Block, Blocks, Inline } from './blocks.js';

const bullet = /^\s*[-•–*](?:\s+|$)/;
const line = (text: string): Inline[] => [{ type: 'text', text }];

function blockOf(chunk: string): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  let plain: string[] = [];
  const closeList = () => {
    if (items.length === 0) return;
    const children = items.map((item) => ({ type: 'list-item' as const, children: line(item) }));
    blocks.push({ type: 'list', format: 'unordered', children });
    items = [];
  };
  const closeParagraph = () => {
    if (plain.length > 0) blocks.push({ type: 'paragraph', children: line(plain.join('\n')) });
    plain = [];
  };
  for (const row of chunk.split('\n')) {
    if (bullet.test(row)) {
      closeParagraph();
      const item = row.replace(bullet, '').trimEnd();
      if (item !== '') items.push(item);
    } else {
      closeList();
      plain.push(row.trimEnd());
    }
  }
  closeList();
  closeParagraph();
  return blocks;
}

/** Plain text to blocks: an empty line separates paragraphs, a line that begins with a dash is a list item. */
export function textToBlocks(text: string): Blocks {
  const chunks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n+/)
    .map((chunk) => chunk.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd())
    .filter((chunk) => chunk.trim() !== '');
  return chunks.flatMap(blockOf);
}
