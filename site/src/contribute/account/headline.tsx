import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { typo } from '../../prose/typography.ts';

/** What replaces a form once it was taken: its heading takes the focus. */
export function Headline({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="flow">
      <h2 ref={heading} tabIndex={-1}>
        {typo(title)}
      </h2>
      {children}
    </div>
  );
}
