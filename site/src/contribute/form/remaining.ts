import {
  type Attachment,
  attachmentFieldNames,
  attachmentFields,
  attachmentProblems,
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

/** First part of the path of what is attached. */
const attached = 'attachments';

/** As the form shows them. */
const picturesFirst = (one: Attachment, other: Attachment) =>
  Number(one.type === 'document') - Number(other.type === 'document');

export const fieldOf = (path: string): string => path.split('.')[0] ?? path;

/** The section in which an answer is given; undefined when its path names none. */
export const sectionOf = (path: string): SectionId | undefined =>
  fieldOf(path) === attached ? 'paroles' : (askedFields.get(fieldOf(path))?.section ?? undefined);

/** All that keeps the fiche from being proposed, in the order of the form; what is attached comes last. */
export function remarksOn(
  answers: Answers,
  attachments: readonly Attachment[] = [],
): readonly Remark[] {
  const { notApplicable, ...given } = normalAnswers(answers);
  const without = Array.isArray(notApplicable) ? notApplicable.map(String) : [];
  return [
    ...practiceProblems({ ...given, notApplicable: without }, 'submission'),
    ...attachmentProblems(attachments.toSorted(picturesFirst)),
  ]
    .filter(({ path }) => sectionOf(path))
    .map((problem) => ({
      path: problem.path,
      name: problem.name,
      sentence: problemSentence(practiceFields, problem, 'fr'),
    }));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A remark in two parts: the question in its own words, and what is missing of its answer. */
export function partsOf({ path, name, sentence }: Remark): { question: string; what: string } {
  const [, quoted, file, what = sentence] =
    /^(?:« (.+) » : |((?:Image|Document) \d+) : )?(.*)$/s.exec(sentence) ?? [];
  const [field = '', row, column] = path.split('.');
  if (field === attached && file) {
    const asked = attachmentFieldNames.find((one) => one === column);
    return {
      question: asked ? `${file}, ${small(attachmentFields[asked].label.fr)}` : file,
      what: capital(what),
    };
  }
  // The team's request names its place.
  if (name === 'unanswered' && quoted) return { question: quoted, what: capital(what) };
  const { label: { fr: label } = { fr: field }, type } = askedFields.get(field) ?? {};
  // An agreement is a sentence by itself; what is asked of it names it.
  if (type === 'consent') return { question: '', what: sentence };
  const place = [row && `Ligne ${Number(row) + 1}`, quoted && quoted !== label && `« ${quoted} »`];
  const where = place.filter(Boolean).join(', ');
  return { question: label, what: quoted && where ? `${where} : ${what}` : capital(what) };
}

/** The same as one sentence: « Titre de la pratique : donnez un titre… ». */
export function namedSentence(remark: Remark): string {
  const { question, what } = partsOf(remark);
  if (question === '') return what;
  return question.endsWith('?') ? `${question} ${what}` : `${question} : ${small(what)}`;
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

/** What is left before the agreements are asked for: the one count of all that says how much. */
export const leftOf = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.filter(({ path }) => sectionOf(path) !== 'accord');

/** « 3 réponses » */
export const answersInWords = (n: number): string => `${n} ${n > 1 ? 'réponses' : 'réponse'}`;

export interface SectionProgress {
  readonly id: SectionId;
  /** Questions that are asked before the fiche is proposed. */
  readonly asked: number;
  /** Those whose answer is missing or to be mended. */
  readonly open: number;
  /** All that is said of them: a question of several lines may lack several answers. */
  readonly left: readonly Remark[];
}

/** How far each section is. */
export const progressOf = (remarks: readonly Remark[]): readonly SectionProgress[] =>
  sectionIds.map((id) => {
    const asked = questionsOf(id).filter((name) => askedFields.get(name)?.need === 'required');
    const left = remarks.filter(({ path }) => sectionOf(path) === id);
    const open = new Set(left.map((remark) => partsOf(remark).question || remark.path)).size;
    return { id, asked: asked.length, open, left };
  });

/** Minutes that the answers left may take, from those of their sections. */
export const minutesLeft = (progress: readonly SectionProgress[]): number =>
  Math.max(
    1,
    Math.round(
      progress.reduce(
        (sum, { id, asked, open }) =>
          sum + sections[id].minutes * Math.min(1, open / Math.max(1, asked)),
        0,
      ),
    ),
  );
