import type { Locale, Warning } from '@pratiques/shared';
import type { FicheFinding } from '@pratiques/shared/privacy';
import { ficheFindingKinds, findPersonalData } from '@pratiques/shared/privacy';

/** A finding as its writer is told of it: where, what, why, and what to write instead; the passage is not repeated. */
export const warningOf = (
  { start, end, kind, marks }: Pick<FicheFinding, 'start' | 'end' | 'kind' | 'marks'>,
  path: string[],
  locale: Locale,
): Warning => ({
  path,
  start,
  end,
  ...(marks && { marks: [...marks] }),
  kind,
  message: ficheFindingKinds[kind].label[locale],
  why: ficheFindingKinds[kind].why[locale],
  rephrase: ficheFindingKinds[kind].rephrase[locale],
});

/** Passages of a text by which somebody could be recognised, under the name of its field. */
export const warningsIn = (name: string, text: string, locale: Locale): Warning[] =>
  findPersonalData(text).map((finding) => warningOf(finding, [name], locale));
