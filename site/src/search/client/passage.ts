/** A run of words of an excerpt; `marked` when the reader asked for them. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A stretch of words, and those of them that were found. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly places: readonly number[];
}

const length = 32;
const lead = 8;
const elided = /(?:^|[^\p{L}\p{N}])\p{L}{1,6}’$/u;

/** The text of words as it was before `splitElisions`: « l’ » stands against what follows. */
export const joined = (words: readonly string[]): string =>
  words.reduce(
    (text, word) => (text === '' || elided.test(text) ? text + word : `${text} ${word}`),
    '',
  );

const ends = /[.!?…][»”)]*$/u;
const hollow = (word: string) => !/[\p{L}\p{N}]/u.test(word);

/** Where to begin and end so that many matches are shown, at the start of their sentence when it is near. */
function windowOf(
  words: readonly string[],
  { from, to, places }: Stretch,
): readonly [from: number, to: number] {
  const count = (start: number) =>
    places.filter((place) => place >= start && place < start + length - lead).length;
  const densest = places.reduce(
    (best, place) => (count(place) > count(best) ? place : best),
    places[0] ?? from,
  );
  let start = Math.max(from, densest - 2 * lead);
  while (start < densest && start > from && !ends.test(words[start - 1] ?? '')) start++;
  if (start === densest) start = Math.max(from, Math.min(densest - lead, to - length));
  while (start < densest && hollow(words[start] ?? '')) start++;
  let end = Math.min(to, start + length);
  while (
    end < to &&
    end > densest + 1 &&
    (hollow(words[end - 1] ?? '') || elided.test(words[end - 1] ?? ''))
  )
    end--;
  return [start, end];
}

/** The words alone are marked, not the punctuation around them. */
function bare(text: string): Run[] {
  const [, before = '', words = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: words, marked: true },
    { text: after, marked: false },
  ].filter((run) => run.text !== '');
}

/** The words of a stretch around what was found. */
export function runsOf(words: readonly string[], part: Stretch): Run[] {
  const [start, end] = windowOf(words, part);
  const marked = new Set(part.places);
  const runs: { words: string[]; marked: boolean }[] = [];
  for (let at = start; at < end; at++) {
    const last = runs.at(-1);
    if (last?.marked === marked.has(at)) last.words.push(words[at] ?? '');
    else runs.push({ words: [words[at] ?? ''], marked: marked.has(at) });
  }
  const inner = runs.flatMap((run, at): Run[] => {
    const text = joined(run.words);
    const spaced = at === runs.length - 1 || elided.test(text) ? text : `${text} `;
    return run.marked ? bare(spaced) : [{ text: spaced, marked: false }];
  });
  const midSentence = start > part.from && !ends.test(words[start - 1] ?? '');
  const cut = end < part.to && !ends.test(words[end - 1] ?? '');
  return [
    ...(midSentence ? [{ text: '… ', marked: false }] : []),
    ...inner,
    ...(cut ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A passage quoted within « »: quotation marks inside become English ones. */
export function quoted(runs: readonly Run[]): Run[] {
  const inside = runs.map(({ text, marked }) => ({
    text: text.replace(/«\s*/gu, '“').replace(/\s*»/gu, '”'),
    marked,
  }));
  return [{ text: '« ', marked: false }, ...inside, { text: ' »', marked: false }];
}
