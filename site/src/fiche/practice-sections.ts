import type { PracticeFiche } from '../library/fiche.ts';
import type { Typesetter } from '../prose/typesetter.ts';
import { documentsSection, picturesSection } from './attachment-sections.ts';
import { effects, essentials, means } from './practice-parts.ts';
import { type Part, type Section, told } from './section.ts';

/** A practice as its team tells it, in the order in which it is read. */
export function practiceSections(fiche: PracticeFiche, set: Typesetter): readonly Section[] {
  const { entry } = fiche;
  const prose = (blocks: typeof entry.participation): Part => ({
    type: 'prose',
    blocks: set.blocks(blocks ?? []),
  });
  const text = (value: string | null) => (value ? [set.line(value)] : []);
  return told([
    { id: 'essentiel', title: 'L’essentiel', depth: 'minute', parts: [essentials(fiche, set)] },
    {
      id: 'objectifs',
      title: 'Objectifs',
      depth: 'five',
      parts: [{ type: 'list', items: set.lines(entry.objectives) }],
    },
    { id: 'deroule', title: 'Déroulement', depth: 'five', parts: [prose(entry.description)] },
    {
      id: 'participation',
      title: 'Place des enfants et des familles',
      depth: 'five',
      parts: [prose(entry.participation)],
    },
    { id: 'effets', title: 'Effets', depth: 'five', parts: effects(entry, set) },
    {
      id: 'paroles',
      title: 'Paroles',
      depth: 'five',
      parts: [
        {
          type: 'voices',
          voices: entry.testimonies.map(({ quote, speaker }) => ({
            quote: set.line(quote),
            speaker,
          })),
        },
      ],
    },
    {
      id: 'reperes',
      title: 'Clés et difficultés',
      depth: 'five',
      parts: [
        {
          type: 'sides',
          sides: [
            { title: 'Ce qui aide', tone: 'plain', items: set.lines(entry.keys) },
            { title: 'Ce qui résiste', tone: 'plain', items: set.lines(entry.difficulties) },
          ],
        },
      ],
    },
    {
      id: 'reprendre',
      title: 'Reprendre ailleurs',
      depth: 'five',
      parts: [
        { type: 'note', line: entry.advice ? set.line(entry.advice) : [] },
        {
          type: 'sides',
          sides: [
            { title: 'Le cœur, à garder', tone: 'firm', items: text(entry.core) },
            { title: 'Le reste, à adapter', tone: 'loose', items: text(entry.adaptable) },
          ],
        },
      ],
    },
    picturesSection(entry.attachments, set),
    { id: 'contexte', title: 'Contexte', depth: 'full', parts: [prose(entry.context)] },
    {
      id: 'originalite',
      title: 'Ce qui la distingue',
      depth: 'full',
      parts: [prose(entry.originality)],
    },
    { id: 'moyens', title: 'Moyens et partenaires', depth: 'full', parts: [means(entry, set)] },
    documentsSection(entry.attachments, set),
  ]);
}
