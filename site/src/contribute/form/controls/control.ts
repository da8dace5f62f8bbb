import type { Field } from '@pratiques/shared';
import type { AnswerValue } from '../../draft/answers.ts';
import type { Described } from '../question.tsx';

/** What every control is given. */
export interface Control<F extends Field = Field> extends Described {
  readonly name: string;
  readonly field: F;
  readonly value: AnswerValue;
  readonly set: (value: AnswerValue) => void;
}

/** The fields of some types. */
export type FieldOf<T extends Field['type']> = Field & { readonly type: T };

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** `aria-*` attributes of a described control. */
export const described = ({
  describedBy,
  invalid,
}: Pick<Described, 'describedBy' | 'invalid'>) => ({
  ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  ...(invalid ? { 'aria-invalid': true as const } : {}),
});
