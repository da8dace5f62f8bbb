import type { Locale, Warning } from '@pratiques/shared';
import type { Finding } from '@pratiques/shared/privacy';
import { findingKinds, findPersonalData } from '@pratiques/shared/privacy';

/** A finding as its writer is told of it: where, what, why, and what to write instead; the passage is not repeated. */
export const warningOf = (
  { start, end, kind, marks }: Omit<Finding, 'text'>,
  path: string[],
  locale: Locale,
): Warning => ({
  path,
  start,
  end,
  ...(marks && { marks: [...marks] }),
  kind,
  message: findingKinds[kind].label[locale],
  why: findingKinds[kind].why[locale],
  rephrase: findingKinds[kind].rephrase[locale],
});

/** Passages of a text by which somebody could be recognised, under the name of its field. */
export const warningsIn = (name: string, text: string, locale: Locale): Warning[] =>
  findPersonalData(text).map((finding) => warningOf(finding, [name], locale));
