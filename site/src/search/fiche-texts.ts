import {
  type Blocks,
  blocksToText,
  domains,
  organisationTypes,
  territoryTypes,
} from '@pratiques/shared';
import type { DispositifFiche, Fiche, PracticeFiche, Term } from '../library/fiche.ts';
import { departementName } from '../library/place.ts';
import type { SectionName } from './sections.ts';

type Texts = Readonly<Record<Exclude<SectionName, 'acronyms'>, string>>;

const closed = /[.!?…:;,][»”)]*$/u;
/** Rows as one text: what is no sentence gets its full stop, so that an excerpt can be read. */
const sentences = (text: string): string =>
  text
    .split('\n')
    .map((row) => row.replace(/^- /, '').trim())
    .filter((row) => row !== '')
    .map((row) => (closed.test(row) ? row : `${row}.`))
    .join('\n');
const lines = (...parts: readonly (string | null | undefined)[]): string =>
  sentences(parts.join('\n'));
const prose = (blocks: Blocks | null): string =>
  blocks === null ? '' : sentences(blocksToText(blocks));
const wordsOf = (term: Term): string => lines(term.label, ...term.altLabels);

/** What both kinds have; the labels are there so that a reader finds by them. */
function sharedTexts({ entry, names }: Fiche) {
  const { themes, audiences, frameworks, topics, structure, organisation, territories } = names;
  return {
    summary: entry.summary,
    audienceNote: lines(entry.audienceNote),
    context: prose(entry.context),
    objectives: lines(...entry.objectives),
    keys: lines(...entry.keys),
    difficulties: lines(...entry.difficulties),
    terms: lines(
      ...entry.domains.map((domain) => domains[domain].fr),
      ...[...themes, ...audiences, ...frameworks, ...topics].map(wordsOf),
      structure && wordsOf(structure),
      entry.territoryType && territoryTypes[entry.territoryType].fr,
    ),
    place: lines(
      ...territories.flatMap((territory) => [departementName(territory), territory.regionName]),
    ),
    organisation: lines(
      organisation?.name,
      organisation && organisationTypes[organisation.type].fr,
    ),
  };
}

function practiceTexts(fiche: PracticeFiche): Texts {
  const { entry } = fiche;
  return {
    ...sharedTexts(fiche),
    course: lines(prose(entry.description), prose(entry.participation), prose(entry.originality)),
    partners: lines(...entry.partners.flatMap(({ name, role }) => [name, role])),
    means: lines(entry.humanMeans, entry.materialMeans, entry.financialMeans),
    effects: lines(
      ...entry.effects.flatMap(({ beneficiary, expected, observed, evidence }) => [
        beneficiary,
        expected,
        observed,
        evidence,
      ]),
      prose(entry.effectsNote),
      ...entry.testimonies.flatMap(({ quote, speaker }) => [quote, speaker]),
    ),
    lessons: lines(entry.core, entry.adaptable, entry.advice),
    method: '',
  };
}

function dispositifTexts(fiche: DispositifFiche): Texts {
  const { entry } = fiche;
  return {
    ...sharedTexts(fiche),
    course: prose(entry.course),
    partners: lines(prose(entry.partnerships), entry.coAuthors),
    means: lines(...entry.means),
    effects: lines(...entry.expectedResults, prose(entry.observedResults), prose(entry.limits)),
    lessons: prose(entry.lessons),
    method: lines(prose(entry.method), prose(entry.legalFrame), ...entry.references),
  };
}

/** Every text of a fiche, by the section in which a reader finds it. */
export const ficheTexts = (fiche: Fiche): Texts =>
  fiche.kind === 'practice' ? practiceTexts(fiche) : dispositifTexts(fiche);
