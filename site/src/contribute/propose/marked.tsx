import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePassages } from './findings.tsx';
import { cutAt, marksOf } from './passages.ts';

interface Props {
  path: string;
  text: string;
  /** The text area itself. */
  children: ComponentChildren;
}

/** Underlines passages behind a text area: the same text in the same place, seen by no screen reader. */
export function Marked({ path, text, children }: Props) {
  const back = useRef<HTMLDivElement>(null);
  const passages = usePassages().filter((passage) => passage.path === path);
  return (
    <div
      class="hl"
      onScrollCapture={(event: Event) => {
        if (back.current && event.target instanceof HTMLTextAreaElement)
          back.current.scrollTop = event.target.scrollTop;
      }}
    >
      <div class="back" aria-hidden="true" ref={back}>
        {cutAt(text, marksOf(passages)).map(({ words, marked }) =>
          marked ? <mark>{words}</mark> : words,
        )}
        {'\n'}
      </div>
      {children}
    </div>
  );
}
