import type { Span } from '../finding.js';
import { isSurname } from '../text/known-words.js';
import type { Reading } from '../text/reading.js';
import type { Token } from '../text/token.js';
import { runFrom } from './name-run.js';
import { hidesName, isAcronym, levelOf } from './name-words.js';
import { NAMED_AFTER } from './vocabulary.js';

const LISTS =
  /(?<!\p{L})(?:présente?s?|presente?s?|excusée?s?|excusee?s?|absente?s?|participante?s?|invitée?s?|étaient présents|signataires?|destinataires?|copie|relecture|relu par|rédigé par|rédacteurs?|rédactrices?|assistaient|animat(?:eur|rice)s?|encadrants?)\s?:\s?/giu;

/** Bare surnames in a list of who was there: « Présents : Lebras, Touré (ASE) ». */
export function* findAttendees({ plain, tokens }: Reading): Generator<Span> {
  for (const { index, 0: label } of plain.matchAll(LISTS)) {
    const from = index + label.length;
    const end = endOfList(plain, from);
    let first = true;
    for (const [at, token] of tokens.entries()) {
      if (token.start < from || token.end > end) continue;
      const heads = first || /[,;/(]|^ $/.test(token.gap) || token.folded === 'et';
      first = false;
      if (!heads || !isName(tokens, at)) continue;
      yield {
        kind: 'person',
        start: token.start,
        end: tokens[runFrom(tokens, at).to - 1]?.end ?? token.end,
      };
    }
  }
}

function endOfList(plain: string, from: number): number {
  const stop = plain.slice(from).search(/[.!?](?:\s|$)|\n|\p{L} :/u);
  return stop < 0 ? plain.length : from + stop;
}

function isName(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token?.capital || token.elision !== '' || hidesName(token) || isAcronym(token)) return false;
  if (NAMED_AFTER.has(before?.folded ?? '') || /[(]/.test(token.gap)) return false;
  return levelOf(token) === 'sure' || isSurname(token.folded) || levelOf(token) === 'unknown';
}
