import { credentialSentences, isPassword } from '@pratiques/shared';
import type { Problem } from '../session/refused.ts';
import type { Values } from './form-state.ts';

type Check = (values: Values) => readonly Problem[];

const wrong = (field: string, sentence: string): readonly Problem[] => [{ field, sentence }];

/** Something with an @ and a dot after it; the mail that arrives is the proof. */
export const email: Check = ({ email = '' }) =>
  /^\S+@\S+\.\S+$/.test(email.trim()) ? [] : wrong('email', credentialSentences.email.fr);

/** A password that is being chosen. */
export const newPassword: Check = ({ password = '' }) =>
  isPassword(password) ? [] : wrong('password', credentialSentences.password.fr);

/** A field that cannot be left empty, with what is said then. */
export const needed =
  (field: string, sentence: string): Check =>
  (values) =>
    values[field] ? [] : wrong(field, sentence);

/** Several checks, in the order of the form. */
export const all =
  (...checks: readonly Check[]): Check =>
  (values) =>
    checks.flatMap((check) => check(values));
