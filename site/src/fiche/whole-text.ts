import { type Blocks, blocksToText } from '@pratiques/shared';
import type { Fiche } from '../library/fiche.ts';

const isBlocks = (value: readonly unknown[]): value is Blocks =>
  value.every(
    (item) => typeof item === 'object' && item !== null && 'type' in item && 'children' in item,
  );

/** Everything that a fiche tells, as one text: where an acronym that its author spells out is found. */
export function wholeText({ entry }: Fiche): string {
  const texts = Object.values(entry).map((value) => {
    if (typeof value === 'string') return value;
    if (!Array.isArray(value)) return '';
    return isBlocks(value) ? blocksToText(value) : JSON.stringify(value);
  });
  return texts.join('\n');
}
