import {
  type Problem,
  practiceFields,
  practiceProblems,
  problemSentence,
  type SectionId,
  sections,
} from '@pratiques/shared';
import { type Answers, askedFields, normalAnswers } from '../draft/answers.ts';

/** What is said of an answer before it is proposed: at its place, in the question's own words. */
export interface Remark {
  /** `effects.1.observed`, rows counted from 0. */
  readonly path: string;
  readonly name: Problem['name'];
  readonly sentence: string;
}

export const fieldOf = (path: string): string => path.split('.')[0] ?? path;

/** All that keeps the fiche from being proposed, in the order of the form. */
export function remarksOn(answers: Answers): readonly Remark[] {
  const { notApplicable, ...given } = normalAnswers(answers);
  const without = Array.isArray(notApplicable) ? notApplicable.map(String) : [];
  return practiceProblems({ ...given, notApplicable: without }, 'submission')
    .filter(({ path }) => askedFields.has(fieldOf(path)))
    .map((problem) => ({
      path: problem.path,
      name: problem.name,
      sentence: problemSentence(practiceFields, problem, 'fr'),
    }));
}

/** Said only when the fiche is checked: whoever is still writing knows it. */
const unfinished: readonly Problem['name'][] = [
  'missing',
  'short',
  'name',
  'speaker',
  'consent',
  'unanswered',
];

/** What is already wrong, whatever is still to be written: said when the question is left. */
export const isAlreadyWrong = ({ name }: Remark): boolean => !unfinished.includes(name);

export const sectionIds = Object.keys(sections).filter((id): id is SectionId => id in sections);

/** The names of a section's questions, in the order of the form. */
export const questionsOf = (section: SectionId): readonly string[] =>
  [...askedFields].flatMap(([name, field]) => (field.section === section ? [name] : []));

export interface SectionProgress {
  readonly id: SectionId;
  /** Questions that are asked before the fiche is proposed. */
  readonly asked: number;
  /** Names of those whose answer is missing or to be mended. */
  readonly left: readonly string[];
}

/** How far each section is. */
export function progressOf(remarks: readonly Remark[]): readonly SectionProgress[] {
  const open = new Set(remarks.map(({ path }) => fieldOf(path)));
  return sectionIds.map((id) => {
    const names = questionsOf(id);
    const asked = names.filter((name) => askedFields.get(name)?.need === 'required');
    const left = names.filter((name) => open.has(name));
    return { id, asked: asked.length, left };
  });
}

/** Minutes that the answers left may take, from those of their sections. */
export const minutesLeft = (progress: readonly SectionProgress[]): number =>
  Math.max(
    1,
    Math.round(
      progress.reduce(
        (sum, { id, asked, left }) =>
          sum + (sections[id].minutes * left.length) / Math.max(1, asked),
        0,
      ),
    ),
  );
