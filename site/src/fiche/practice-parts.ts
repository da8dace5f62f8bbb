import { blocksToText, type PracticePreview } from '@pratiques/shared';
import type { PracticeFiche } from '../library/fiche.ts';
import { firstSentences } from '../prose/sentences.ts';
import type { Typesetter } from '../prose/typesetter.ts';
import { month } from './dates.ts';
import { notGiven } from './not-given.ts';
import type { Part } from './section.ts';

const orNotGiven = (text: string | null | undefined) => (text ? text : notGiven);

/** The sentences of the fiche that answer a reader's four first questions; nothing is written here. */
export function essentials({ entry, names }: PracticeFiche, set: Typesetter): Part {
  const audiences = names.audiences.map(({ label }) => label).join(' ; ');
  const change =
    entry.effects[0]?.observed ??
    (entry.effectsNote ? firstSentences(blocksToText(entry.effectsNote), 220) : null);
  const pairs = [
    { term: 'Pour qui', text: entry.audienceNote ?? audiences },
    { term: 'Ce qui change', text: change },
    { term: 'Ce qui aide', text: entry.keys[0] },
    { term: 'Ce qui résiste', text: entry.difficulties[0] },
  ];
  return {
    type: 'pairs',
    pairs: pairs.map(({ term, text }) => ({ term, value: set.line(orNotGiven(text)) })),
  };
}

/** What was expected and observed, as rows or as told; never left without a word. */
export function effects(entry: PracticePreview, set: Typesetter): Part[] {
  const rows = entry.effects.map((row) => ({
    beneficiary: set.line(row.beneficiary),
    expected: set.line(orNotGiven(row.expected)),
    observed: set.line(row.observed),
    evidence: set.line(row.date ? `${row.evidence} (${month(row.date)})` : row.evidence),
  }));
  const nothing = entry.effects.length === 0 && entry.effectsNote === null;
  return [
    { type: 'effects', rows },
    { type: 'prose', blocks: set.blocks(entry.effectsNote ?? []) },
    { type: 'note', line: nothing ? set.line('Effets non documentés à ce stade.') : [] },
  ];
}

/** Who and what it takes. */
export function means(entry: PracticePreview, set: Typesetter): Part {
  const partners = entry.partners
    .map(({ name, role }) => (role ? `${name} (${role})` : name))
    .join(' ; ');
  const pairs = [
    { term: 'Équipe', text: entry.humanMeans },
    // A question that was not asked of the first fiches: left out rather than said missing.
    ...(entry.materialMeans ? [{ term: 'Moyens matériels', text: entry.materialMeans }] : []),
    { term: 'Financement', text: entry.financialMeans },
    { term: 'Partenaires', text: partners },
  ];
  return {
    type: 'pairs',
    pairs: pairs.map(({ term, text }) => ({ term, value: set.line(orNotGiven(text)) })),
  };
}
