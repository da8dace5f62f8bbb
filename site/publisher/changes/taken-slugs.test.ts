import { expect, test } from 'vitest';
import type { LibraryLine } from '../library/library-line.ts';
import { LibraryState } from '../library/library-state.ts';
import { practice } from '../testing/example-entries.ts';
import { refuseTakenSlugs } from './taken-slugs.ts';

const key = (documentId: string) => ({ kind: 'practice', documentId, locale: 'fr' }) as const;
const put = (documentId: string, slug: string): LibraryLine => ({
  put: { ...key(documentId), sequence: 1, entry: practice(slug), formerSlugs: [] },
});
const shelves = { domains: [], themes: [] };
const removal = (documentId: string): LibraryLine => ({
  remove: { ...key(documentId), formerSlugs: [], shelves },
});

function refusedBy(held: LibraryLine[], lines: LibraryLine[]): string[] {
  const state = new LibraryState();
  for (const line of held) state.apply(line);
  return refuseTakenSlugs(state.held, lines).flatMap((line) =>
    'refuse' in line ? [line.refuse.documentId] : [],
  );
}

test.each([
  ['a newcomer cannot take an address', [put('a', 'une')], [put('b', 'une')], ['b']],
  ['of two newcomers the first has it', [], [put('a', 'une'), put('b', 'une')], ['b']],
  [
    'an address left in the same batch is free',
    [put('a', 'une')],
    [put('b', 'une'), put('a', 'deux')],
    [],
  ],
  [
    'an address withdrawn in the same batch is free',
    [put('a', 'une')],
    [put('b', 'une'), removal('a')],
    [],
  ],
  [
    'an address forgotten in the same batch is free',
    [put('a', 'une')],
    [put('b', 'une'), { forget: key('a') }],
    [],
  ],
  [
    'two fiches may exchange their addresses',
    [put('a', 'une'), put('b', 'deux')],
    [put('a', 'deux'), put('b', 'une')],
    [],
  ],
  [
    'who is refused keeps its old address, and who wanted that one is refused too',
    [put('a', 'une'), put('b', 'deux')],
    [put('c', 'une'), put('a', 'deux')],
    ['a', 'c'],
  ],
])('%s', (_sentence, held, lines, refused) => {
  expect(refusedBy(held, lines).sort()).toEqual(refused);
});
