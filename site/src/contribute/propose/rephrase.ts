import { inPlaceOfName } from './in-place-of-name.ts';
import type { Passage } from './passages.ts';
import { sentenceAt } from './sentence-at.ts';

/** What can be put in place of a passage by a click. */
export interface Rephrasing {
  readonly label: string;
  /** The whole text afterwards. */
  readonly text: string;
  /** What is said once it is done. */
  readonly done: string;
  /** The sentence as it will read, with what is new in it; null when it goes as a whole. */
  readonly reads: {
    readonly before: string;
    readonly words: string;
    readonly after: string;
  } | null;
  /** The sentence that goes, when one does. */
  readonly goes: string | null;
}

/** Kinds that have their place in no fiche: the sentence says nothing without them. */
const toRemove = ['phone', 'email', 'nir', 'iban', 'plate', 'handle', 'case'];

/** The text without the sentence of a passage; no hole is left where it stood. */
function withoutSentence(text: string, start: number, end: number): string {
  let left = text.slice(0, start).replace(/[^\S\n]+$/, '');
  let right = text.slice(end).replace(/^[^\S\n]+/, '');
  // An item of a list goes with its dash.
  if (/(?:^|\n)-$/.test(left) && /^(?:\n|$)/.test(right)) {
    left = left.replace(/\n?-$/, '');
    if (left === '') right = right.replace(/^\n+/, '');
  }
  const glue = left === '' || right === '' || /\n$/.test(left) || right.startsWith('\n') ? '' : ' ';
  return left + glue + right;
}

/** Every place in a text where a name stands by itself. */
const placesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${name}(?![\\p{L}\\p{N}-])`, 'gu'))].map(
    ({ index }) => ({ start: index, end: index + name.length }),
  );

/** Other words in place of a name, and of the same first name further on: it is the same child. */
function replaced({ warning, text, start, end }: Passage): Rephrasing | null {
  const isFirstName = warning.kind === 'firstname';
  const own = inPlaceOfName(text, { start, end }, isFirstName);
  if (!own) return null;
  const name = text.slice(start, end);
  const others = isFirstName ? placesOf(text, name).filter((place) => place.start !== start) : [];
  const all = [own, ...others.flatMap((place) => inPlaceOfName(text, place, true) ?? [])];
  const after = all
    .sort((one, other) => other.start - one.start)
    .reduce(
      (now, { start: from, end: to, words }) => now.slice(0, from) + words + now.slice(to),
      text,
    );
  const moved = all
    .filter((one) => one.start < own.start)
    .reduce((sum, one) => sum + one.words.length - (one.end - one.start), 0);
  const at = own.start + moved;
  const past = at + own.words.length;
  const sentence = sentenceAt(after, at, past);
  return {
    label: 'Remplacer par cet exemple',
    text: after,
    done: all.length > 1 ? 'Passages remplacés.' : 'Passage remplacé.',
    reads: {
      before: after.slice(sentence.start, at),
      words: own.words,
      after: after.slice(past, sentence.end),
    },
    goes: null,
  };
}

/** What a click can put in place of a passage; null when only its writer can say it otherwise. */
export function rephrasingOf(passage: Passage): Rephrasing | null {
  const { warning, path, text, start, end } = passage;
  // An address by itself: the question offers another answer.
  if (path === 'publicContact')
    return {
      label: 'Choisir le formulaire du site',
      text: 'form',
      done: 'Les lecteurs vous joindront par le formulaire du site.',
      reads: null,
      goes: null,
    };
  const instead = replaced(passage);
  if (instead || !toRemove.includes(warning.kind) || end === start) return instead;
  const sentence = sentenceAt(text, start, end);
  return {
    label: 'Supprimer la phrase',
    text: withoutSentence(text, sentence.start, sentence.end),
    done: 'Phrase supprimée.',
    reads: null,
    goes: text.slice(sentence.start, sentence.end),
  };
}
