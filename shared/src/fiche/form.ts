import type { Column, Field, Fields } from './field.js';

type ColumnValue<C extends Column> = C['type'] extends 'consent' ? boolean : string | null;
type RowOf<C extends Readonly<Record<string, Column>>> = { [K in keyof C]: ColumnValue<C[K]> };

/** The answer that a field holds while a fiche is written; `null` or an empty list is "not answered yet". */
export type AnswerTo<F extends Field> = F extends {
  type: 'rows';
  columns: infer C extends Readonly<Record<string, Column>>;
}
  ? RowOf<C>[]
  : F extends { type: 'choices'; values: readonly (infer V extends string)[] }
    ? V[]
    : F extends { type: 'lines' | 'terms' | 'territories' }
      ? string[]
      : F extends { type: 'choice'; values: readonly (infer V extends string)[] }
        ? V | null
        : F extends { type: 'integer' }
          ? number | null
          : F extends { type: 'consent' }
            ? boolean
            : string | null;

/** All the answers of a fiche in one language; long texts are plain text here (`textToBlocks`). */
export type FormOf<F extends Fields> = { -readonly [K in keyof F]: AnswerTo<F[K]> };

/** Names of fields answered by "sans objet" or "non connu à ce jour". */
export type WithInstead<F extends Fields> = FormOf<F> & { notApplicable: string[] };
