import { type Label, toComplete } from '@pratiques/shared';

/** The word for a value of a vocabulary, which a draft may still lack. */
export const labelOf = <V extends string>(
  labels: Readonly<Record<V, Label>>,
  value: V | null,
): string => (value === null ? toComplete : labels[value].fr);
