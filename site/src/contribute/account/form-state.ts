import { createContext } from 'preact';
import type { Problem } from '../session/refused.ts';

/** What is in a form, by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

/** What the fields of a form are told by it. */
export const FormState = createContext<{ id: string; problems: readonly Problem[] }>({
  id: '',
  problems: [],
});
