import type { Attachment, KeepableWarning as Warning } from '@pratiques/shared';
import type { Answers } from '../draft/answers.ts';
import { sentenceAt } from './sentence-at.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A passage by which somebody could be recognised, where it stands in the text on screen now. */
export interface Passage {
  readonly warning: Warning;
  /** `effects.1.observed`. */
  readonly path: string;
  readonly text: string;
  /** UTF-16 offsets in the text on screen, of the first mark. */
  readonly start: number;
  readonly end: number;
  /** The words of it that are shown. */
  readonly marks: readonly Range[];
}

/** Words of a text that are pointed at. */
export type Marked = Pick<Passage, 'text' | 'marks'>;

/** What stands at a path: rows and lines by their number, attachments by their id. */
function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => {
    if (Array.isArray(value)) {
      const attached: Attachment | undefined = value.find((one) => one?.id === name);
      return attached ?? value[Number(name)];
    }
    return typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === name)?.[1]
      : undefined;
  }, root);
}

export const textAt = (root: unknown, path: readonly string[]): string | null => {
  const value = valueAt(root, path);
  return typeof value === 'string' ? value : null;
};

/** Where words of the saved text stand in the text as it is typed now: the nearest ones; none once they are gone. */
function standsAt(saved: string, now: string, { start, end }: Range): readonly Range[] {
  const words = saved.slice(start, end);
  const at = (from: number) => [{ start: from, end: from + words.length }];
  if (now.startsWith(words, start)) return at(start);
  const before = now.lastIndexOf(words, start);
  const after = now.indexOf(words, start);
  if (before < 0 && after < 0) return [];
  return at(after < 0 || (before >= 0 && start - before < after - start) ? before : after);
}

/** All texts on screen, at their paths. */
export const onScreen = (answers: Answers, attachments: readonly Attachment[]): object => ({
  ...answers,
  attachments,
});

/** A passage of a document, whose text the CMS alone knows: its words are what was told. */
function inDocument(warning: Warning, path: string): Passage {
  const text = warning.passage ?? '';
  const range = { start: 0, end: text.length };
  return { warning, path, text, ...range, marks: text === '' ? [] : [range] };
}

/**
 * The passages of what the server has that are still on screen, in the order of the form.
 * @param answers what is on screen; the CMS warned of `contribution`.
 */
export function passagesIn(
  contribution: { readonly warnings: readonly Warning[] },
  answers: object,
): readonly Passage[] {
  return contribution.warnings.flatMap((warning) => {
    const path = warning.path.join('.');
    const saved = textAt(contribution, warning.path);
    if (saved === null && warning.path[0] === 'attachments') return [inDocument(warning, path)];
    const now = textAt(answers, warning.path);
    if (saved === null || now === null) return [];
    const marks = (warning.marks ?? [warning]).flatMap((mark) => standsAt(saved, now, mark));
    const [first] = marks;
    return first ? [{ warning, path, text: now, ...first, marks }] : [];
  });
}

/** What a passage is about on screen: its words, or the sentence around them when that is what tells somebody. */
function reachOf({ warning, text, start, end, marks }: Passage): Range {
  return warning.marks ? sentenceAt(text, start, marks.at(-1)?.end ?? end) : { start, end };
}

/** Passages of which one stands in the sentence of another are told together, in the order of the text. */
export function groupsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  let last: { path: string; end: number } = { path: '', end: 0 };
  const reached = passages.map((passage, at) => ({ passage, at, reach: reachOf(passage) }));
  // Those of one text stand beside one another already; a sentence comes before what stands in it.
  reached.sort((one, other) =>
    one.passage.path === other.passage.path
      ? one.reach.start - other.reach.start || other.reach.end - one.reach.end
      : one.at - other.at,
  );
  for (const { passage, reach } of reached) {
    const isWithin = passage.path === last.path && reach.start < last.end;
    if (isWithin) groups.at(-1)?.push(passage);
    else groups.push([passage]);
    last = { path: passage.path, end: isWithin ? Math.max(last.end, reach.end) : reach.end };
  }
  return groups;
}

/** The marks of some passages of one text, in its order, without those that overlap one before. */
export function marksOf(passages: readonly Marked[]): readonly Range[] {
  let last = 0;
  return passages
    .flatMap(({ marks }) => marks)
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const apart = start >= last;
      if (apart) last = end;
      return apart;
    });
}

/** A text from one offset to another, cut at the marks. */
export function cutAt(text: string, marks: readonly Range[], from = 0, to = text.length) {
  const parts: { readonly words: string; readonly marked: boolean }[] = [];
  let last = from;
  for (const { start, end } of marks) {
    parts.push({ words: text.slice(last, start), marked: false });
    parts.push({ words: text.slice(start, end), marked: true });
    last = end;
  }
  parts.push({ words: text.slice(last, to), marked: false });
  return parts.filter(({ words }) => words !== '');
}

/** Characters of a sentence that are quoted before and after its marks. */
const most = 60;

/** The sentence of some passages for a quotation, cut at a few words before and after what is marked. */
export function quoted(passages: readonly Marked[]) {
  const { text } = passages[0] ?? { text: '' };
  const marks = marksOf(passages);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  const { start, end } = sentenceAt(text, first.start, last.end);
  const from = first.start - start > most ? text.indexOf(' ', first.start - most) : start;
  const to = end - last.end > most ? text.lastIndexOf(' ', last.end + most) : end;
  return [
    ...(from > start ? [{ words: '…', marked: false }] : []),
    ...cutAt(text, marks, from, to),
    ...(to < end ? [{ words: '…', marked: false }] : []),
  ];
}
