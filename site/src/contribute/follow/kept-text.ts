import { effect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { user } from '../session/ask.ts';

// A session that ends takes nothing away: what is typed meanwhile is of whoever was there last.
let owner = '';
effect(() => {
  owner = user.value?.documentId ?? owner;
});
// Of the account that typed it: another one on this device never sees it.
const keyOf = (name: string) => `pratiques.${owner}.${name}`;

const read = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};
const write = (key: string, text: string): void => {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing still shows what is typed.
  }
};

/** What is kept on this device under a name, without being shown. */
export const keptText = (name: string): string => read(keyOf(name));

/**
 * A text being typed, kept on this device until it is sent: a page that is closed, a session that ends
 * or a server that does not answer costs nothing.
 */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const [key] = useState(() => keyOf(name));
  const [text, setText] = useState(() => read(key));
  const keep = (next: string) => {
    setText(next);
    write(key, next);
  };
  return [text, keep];
}
