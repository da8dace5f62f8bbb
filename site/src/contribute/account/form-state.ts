import { createContext } from 'preact';
import type { Problem } from './outcome.ts';

/** What the fields of a form are told by it. */
export const FormState = createContext<{ id: string; problems: readonly Problem[] }>({
  id: '',
  problems: [],
});
