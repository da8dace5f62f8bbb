import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePassages } from './findings.tsx';

interface Props {
  path: string;
  text: string;
  /** The text area itself. */
  children: ComponentChildren;
}

/** Underlines passages behind a text area: the same text in the same place, seen by no screen reader. */
export function Marked({ path, text, children }: Props) {
  const back = useRef<HTMLDivElement>(null);
  const passages = usePassages()
    .filter((passage) => passage.path === path)
    .sort((one, other) => one.start - other.start);
  let last = 0;
  const parts = passages.flatMap(({ start, end }) => {
    if (start < last) return [];
    const before = text.slice(last, start);
    last = end;
    return [before, <mark>{text.slice(start, end)}</mark>];
  });
  return (
    <div
      class="hl"
      onScrollCapture={(event: Event) => {
        if (back.current && event.target instanceof HTMLTextAreaElement)
          back.current.scrollTop = event.target.scrollTop;
      }}
    >
      <div class="back" aria-hidden="true" ref={back}>
        {parts}
        {text.slice(last)}
        {'\n'}
      </div>
      {children}
    </div>
  );
}
