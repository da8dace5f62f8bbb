import { type SectionName, sectionMark, sections } from './sections.ts';

/** French elided words: what stands before the apostrophe is no part of the word that follows. */
export const elision =
  /(?<![\p{L}\p{N}])(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}«“"])/giu;

/** Pagefind takes « l’enfant » for one word: the elided article becomes a word of its own. */
export const splitElisions = (text: string): string => text.replace(elision, '$1’ ');

// The mark, zero-width and bidirectional controls would shift or forge the sections.
const unwanted = new RegExp(
  `[${sectionMark}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]`,
  'gu',
);

const cleaned = (text: string): string =>
  splitElisions(text.normalize('NFC').replace(unwanted, ' ')).replace(/\s+/gu, ' ').trim();

/** The text that Pagefind indexes: every section in order, empty ones too, a mark between two. */
export const indexText = (texts: Readonly<Record<SectionName, string>>): string =>
  sections.map(({ name }) => cleaned(texts[name])).join(` ${sectionMark} `);
