import { credentialSentences, Email, isPassword } from '@pratiques/shared';
import type { Problem } from '../session/refused.ts';
import type { Values } from './form-state.ts';

type Check = (values: Values) => readonly Problem[];

const wrong = (field: string, sentence: string): readonly Problem[] => [{ field, sentence }];

/** An address that the CMS takes. */
export const email: Check = ({ email = '' }) =>
  Email.safeParse(email).success ? [] : wrong('email', credentialSentences.email.fr);

/** A password that is being chosen. */
export const newPassword: Check = ({ password = '', email: address = '' }) =>
  isPassword(password, address) ? [] : wrong('password', credentialSentences.password.fr);

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
