import type { AcronymEntry } from '@pratiques/shared';
import type { Fiche } from '../library/fiche.ts';
import type { Line } from '../prose/node.ts';
import { Typesetter } from '../prose/typesetter.ts';
import { dispositifSections } from './dispositif-sections.ts';
import { practiceSections } from './practice-sections.ts';
import type { Section } from './section.ts';
import { wholeText } from './whole-text.ts';

/** A fiche set for reading: acronyms are explained from the top of the page down. */
export interface Reading {
  readonly summary: Line;
  readonly sections: readonly Section[];
}

export function read(fiche: Fiche, acronyms: readonly AcronymEntry[]): Reading {
  const set = new Typesetter(acronyms, () => wholeText(fiche));
  return {
    summary: set.line(fiche.entry.summary),
    sections:
      fiche.kind === 'practice' ? practiceSections(fiche, set) : dispositifSections(fiche, set),
  };
}
