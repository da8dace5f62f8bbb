import { typo } from '../../prose/typography.ts';
import type { Rephrasing } from './rephrase.ts';

/** The sentence as a click would leave it, before the click. */
export function AfterReplacing({ id, rephrasing }: { id: string; rephrasing: Rephrasing }) {
  const { reads, goes } = rephrasing;
  if (!reads && goes === null) return null;
  return (
    <p class="sugg" id={id}>
      <strong>{typo(reads ? 'La phrase deviendrait :' : 'Cette phrase serait supprimée :')}</strong>{' '}
      {typo('« ')}
      {reads ? (
        <>
          {reads.before}
          <ins>{reads.words}</ins>
          {reads.after}
        </>
      ) : (
        <del>{goes}</del>
      )}
      {typo(' »')}
    </p>
  );
}
