import { fill } from '@pratiques/shared';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';
import { Icon } from '../form/icons.tsx';
import { Quotation } from '../propose/quotation.tsx';
import type { FirstLook } from './first-look.ts';

interface Props {
  look: FirstLook;
  /** Where the text is typed. */
  area: RefObject<HTMLTextAreaElement | null>;
  /** Sends it, once its writer has decided so. */
  send: () => void;
}

/** Before a text leaves: each passage by which somebody could be recognised, why, and the two ways on. */
export function FoundPassages({ look: { found, pass }, area, send }: Props) {
  const title = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (found) title.current?.focus();
  }, [found]);
  if (!found) return null;
  const { text, warnings } = found;
  function correct(): void {
    const [first] = warnings;
    area.current?.focus();
    if (first) area.current?.setSelectionRange(first.start, first.end);
  }
  return (
    <div class="finding">
      <p class="mini" tabIndex={-1} ref={title}>
        <Icon name="eye" />
        <span>
          {typo(
            fill(
              'Rien n’est encore parti : {n} {n:passage permettrait|passages permettraient} de reconnaître quelqu’un',
              { n: warnings.length },
            ),
          )}
        </span>
      </p>
      {warnings.map(({ kind, start, end, marks, message, why, rephrase }) => (
        <div key={`${start} ${kind}`}>
          <Quotation passages={[{ text, marks: marks ?? [{ start, end }] }]} />
          <p>
            <strong>{typo(`${message}.`)}</strong> {typo(`${why} ${rephrase}`)}
          </p>
        </div>
      ))}
      <p class="acts">
        <button class="btn" type="button" onClick={correct}>
          Corriger mon texte
        </button>
        <button
          class="btn ghost"
          type="button"
          onClick={() => {
            pass();
            send();
          }}
        >
          Envoyer tel quel
        </button>
      </p>
    </div>
  );
}
