import {
  blocksToText,
  type Field,
  PracticeDraft,
  practiceFields,
  textToBlocks,
} from '@pratiques/shared';

/** A row of effects, partners or testimonies. */
export type Row = Readonly<Record<string, string | boolean | null>>;

export type AnswerValue = string | number | boolean | null | readonly string[] | readonly Row[];

/** Every answer of a practice by its name, `notApplicable` with them. */
export type Answers = Readonly<Record<string, AnswerValue>>;

const fields: Readonly<Record<string, Field>> = practiceFields;

/** What contributors are asked, in the order of the form. */
export const askedFields: ReadonlyMap<string, Field> = new Map(
  Object.entries(fields).filter(([, field]) => field.section !== null),
);
const names = [...askedFields.keys(), 'notApplicable'];
const many = new Set(['lines', 'choices', 'terms', 'territories', 'rows']);

/** Lists of names whose order says nothing: what two people add to them is simply both. */
export const isSet = (name: string): boolean =>
  name === 'notApplicable' ||
  ['choices', 'terms', 'territories'].includes(askedFields.get(name)?.type ?? '');

const emptyValue = (name: string): AnswerValue => {
  const type = askedFields.get(name)?.type;
  if (type === 'consent') return false;
  return name === 'notApplicable' || (type && many.has(type)) ? [] : null;
};

export const emptyAnswers = (): Answers =>
  Object.fromEntries(names.map((name) => [name, emptyValue(name)]));

/** The title that the CMS gives to what has none. */
const untitled = 'Sans titre';

/** The answers in what the CMS says of a contribution; throws when they are not those of a practice. */
export function readAnswers(contribution: Readonly<Record<string, unknown>>): Answers {
  const given = names.flatMap((name) => (name in contribution ? [[name, contribution[name]]] : []));
  const read: Readonly<Record<string, AnswerValue | undefined>> = PracticeDraft.parse(
    Object.fromEntries(given),
  );
  return Object.fromEntries(
    names.map((name) => [name, normalAnswer(name, read[name] ?? emptyValue(name))]),
  );
}

const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .normalize('NFC');

const isBlank = (value: unknown): boolean =>
  value === null || value === false || (typeof value === 'string' && value.trim() === '');

const normalCell = (cell: string | boolean | null) =>
  typeof cell === 'string' ? (cell.trim() === '' ? null : plain(cell)) : cell;

/** An answer as the CMS keeps it: what differs in nothing else need not be saved. */
export function normalAnswer(name: string, value: AnswerValue): AnswerValue {
  if (Array.isArray(value)) {
    const items: readonly (string | Row)[] = value;
    const kept = items.filter((item) =>
      typeof item === 'string' ? !isBlank(item) : !Object.values(item).every(isBlank),
    );
    const normal = kept.map((item) =>
      typeof item === 'string'
        ? plain(item)
        : Object.fromEntries(Object.entries(item).map(([key, cell]) => [key, normalCell(cell)])),
    );
    // Texts and rows never stand in one list; TypeScript sees only that either may.
    return normal as readonly string[] | readonly Row[];
  }
  if (typeof value !== 'string') return value;
  const text = plain(value);
  if (text.trim() === '' || (name === 'title' && text === untitled)) return null;
  return askedFields.get(name)?.type === 'prose' ? blocksToText(textToBlocks(text)) : text;
}

export const normalAnswers = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, normalAnswer(name, value)]),
  );

/** Whether two answers in their normal form are one; the order of a set does not count. */
export function isSame(
  name: string,
  a: AnswerValue | undefined,
  b: AnswerValue | undefined,
): boolean {
  const ordered = (value: AnswerValue | undefined) =>
    JSON.stringify(isSet(name) && Array.isArray(value) ? [...value].sort() : value);
  return ordered(a) === ordered(b);
}

/** The answers of `after` that are not those of `before`, both in their normal form. */
export const difference = (before: Answers, after: Answers): Answers =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !isSame(name, before[name], value)),
  );
