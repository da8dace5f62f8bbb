import { typo } from '../../prose/typography.ts';
import { type Passage, quoted } from './passages.ts';

/** A passage among its words; nothing when its text is known to the CMS alone. */
export function Quotation({ passage }: { passage: Pick<Passage, 'text' | 'start' | 'end'> }) {
  if (passage.end === passage.start) return null;
  const { before, words, after } = quoted(passage);
  return (
    <blockquote>
      {typo('« ')}
      {before}
      <b>{words}</b>
      {after}
      {typo(' »')}
    </blockquote>
  );
}
