import { typo } from '../../prose/typography.ts';
import { type Marked, quoted } from './passages.ts';

/** Passages among their words; nothing when the text is known to the CMS alone. */
export function Quotation({ passages }: { passages: readonly Marked[] }) {
  const parts = quoted(passages);
  if (parts.length === 0) return null;
  return (
    <blockquote>
      {typo('« ')}
      {parts.map(({ words, marked }) => (marked ? <b>{words}</b> : words))}
      {typo(' »')}
    </blockquote>
  );
}
