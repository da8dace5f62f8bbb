import type { Blocks } from '@pratiques/shared';
import type { DispositifFiche } from '../library/fiche.ts';
import type { Typesetter } from '../prose/typesetter.ts';
import { documentsSection, picturesSection } from './attachment-sections.ts';
import { day } from './dates.ts';
import { type Part, type Section, told } from './section.ts';

/** A fiche dispositif on ONPE's grid, in the order in which it is read. */
export function dispositifSections(
  { entry }: DispositifFiche,
  set: Typesetter,
): readonly Section[] {
  const prose = (blocks: Blocks | null): Part => ({
    type: 'prose',
    blocks: set.blocks(blocks ?? []),
  });
  const list = (lines: readonly string[]): Part => ({ type: 'list', items: set.lines(lines) });
  const note = (text: string | null): Part => ({ type: 'note', line: text ? set.line(text) : [] });
  const checked = entry.legalCheckedOn
    ? `Cadre juridique vérifié le ${day(entry.legalCheckedOn)}.`
    : null;
  return told([
    {
      id: 'essentiel',
      title: 'Ce que la fiche apprend',
      depth: 'minute',
      parts: [prose(entry.lessons)],
    },
    {
      id: 'methode',
      title: 'Comment l’ONPE l’a étudié',
      depth: 'minute',
      apart: true,
      parts: [prose(entry.method)],
    },
    { id: 'objectifs', title: 'Objectifs', depth: 'five', parts: [list(entry.objectives)] },
    { id: 'fonctionnement', title: 'Fonctionnement', depth: 'five', parts: [prose(entry.course)] },
    {
      id: 'resultats-attendus',
      title: 'Résultats attendus',
      depth: 'five',
      parts: [list(entry.expectedResults)],
    },
    {
      id: 'resultats-observes',
      title: 'Résultats observés',
      depth: 'five',
      parts: [prose(entry.observedResults)],
    },
    { id: 'limites', title: 'Limites', depth: 'five', parts: [prose(entry.limits)] },
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
    picturesSection(entry.attachments, set),
    {
      id: 'contexte',
      title: 'Contexte et public',
      depth: 'full',
      parts: [prose(entry.context), note(entry.audienceNote)],
    },
    { id: 'moyens', title: 'Moyens nécessaires', depth: 'full', parts: [list(entry.means)] },
    {
      id: 'partenariats',
      title: 'Partenariats',
      depth: 'full',
      parts: [prose(entry.partnerships)],
    },
    {
      id: 'droit',
      title: 'Cadre juridique',
      depth: 'full',
      parts: [prose(entry.legalFrame), note(entry.legalFrame ? checked : null)],
    },
    { id: 'references', title: 'Références', depth: 'full', parts: [list(entry.references)] },
    documentsSection(entry.attachments, set),
  ]);
}
