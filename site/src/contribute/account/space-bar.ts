import { effect } from '@preact/signals';
import { urls } from '../../lib/urls.ts';
import { signOut, user } from '../session/ask.ts';

const enter = document.querySelector<HTMLElement>('[data-enter]');
const leave = document.querySelector<HTMLElement>('[data-leave]');

// The bar says the one that can be done.
effect(() => {
  const isIn = user.value !== null;
  enter?.toggleAttribute('hidden', isIn);
  leave?.toggleAttribute('hidden', !isIn);
});
leave?.addEventListener('click', async () => {
  await signOut();
  location.assign(urls.contribute);
});
