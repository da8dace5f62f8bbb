import { signal } from '@preact/signals';
import { render } from 'preact';
import { typo } from '../../prose/typography.ts';

const said = signal('');
/** Milliseconds for which it stays in sight. */
const inSight = 8_000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** The one place of the page that tells what was done, to eyes and to screen readers. */
const Status = () => (
  <p class={said.value ? 'done' : ''} role="status">
    {said.value}
  </p>
);

/** Says what was done: emptied first, so that the same words are heard twice. */
export function say(words: string): void {
  said.value = '';
  clearTimeout(leaving);
  requestAnimationFrame(() => {
    said.value = typo(words);
  });
  leaving = setTimeout(() => {
    said.value = '';
  }, inSight);
}

const place = document.createElement('div');
document.body.append(place);
render(<Status />, place);
