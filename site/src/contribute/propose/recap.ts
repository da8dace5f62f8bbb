import {
  type Attachment,
  attachmentFields,
  type Field,
  knowledgeLevels,
  maturities,
  recognisables,
} from '@pratiques/shared';
import { type Answers, askedFields, normalAnswers } from '../draft/answers.ts';
import type { Choices } from '../draft/choices.ts';
import { optionsOf } from '../form/options.ts';

/** One line of the fiche in words; `path` is the answer that it can be changed at. */
export interface RecapLine {
  readonly label: string;
  readonly text: string;
  readonly path: string;
  /** What its link says. */
  readonly verb: 'Modifier' | 'Compléter';
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** What was picked, in the words of the list. */
function labels(answers: Answers, name: string, choices: Choices): string[] {
  const field = askedFields.get(name);
  const options = new Map(
    (field ? optionsOf(field, choices) : []).map(({ value, label }) => [value, label]),
  );
  return listOf(answers[name]).map((value) => options.get(value) ?? value);
}

const joined = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter((part) => part).join(' ; ');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** « septembre 2019 » */
function month(value: unknown): string {
  if (typeof value !== 'string') return '';
  const [year = '', number] = value.split('-');
  if (number === undefined) return year;
  return new Date(Date.UTC(Number(year), Number(number) - 1)).toLocaleDateString('fr-FR', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function ages({ ageMin, ageMax, notApplicable }: Answers): string {
  if (listOf(notApplicable).includes('ageMin')) return 'sans objet pour les âges';
  return typeof ageMin === 'number' ? `de ${ageMin} à ${ageMax ?? ageMin} ans` : '';
}

function effects({ effects: rows, knowledgeLevel }: Answers): string {
  const count = Array.isArray(rows) ? rows.length : 0;
  const level = Object.entries(knowledgeLevels).find(([key]) => key === knowledgeLevel)?.[1].fr;
  const told = count === 0 ? '' : `${count} ${count === 1 ? 'effet' : 'effets'}`;
  return capital([told, level && (told ? small(level) : level)].filter(Boolean).join(', '));
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Questions that may stay without an answer, and have none. */
function unanswered(answers: Answers): [string, Field][] {
  const without = listOf(answers.notApplicable);
  return [...askedFields].filter(
    ([name, field]) =>
      field.section !== 'accord' &&
      isEmpty(answers[name]) &&
      !without.includes(name) &&
      name !== 'ageMax',
  );
}

/** What a question is about, in a word or two. */
const brief: Readonly<Record<string, string>> = {
  themes: "thème de l'ONPE",
  topics: 'mots-clés',
  audienceNote: 'description du public',
  ageMin: 'âges',
  frameworks: "cadre d'intervention",
  territoryType: 'type de territoire',
  participation: 'place des enfants et des familles',
  partners: 'partenaires',
  humanMeans: 'moyens humains',
  materialMeans: 'moyens matériels',
  financialMeans: 'moyens financiers',
  core: 'cœur de la pratique',
  adaptable: 'ce qui peut changer',
  advice: 'conseil',
  testimonies: 'paroles',
};

const questions = (fields: readonly (readonly [string, Field])[]) =>
  capital(fields.map(([name, field]) => brief[name] ?? `« ${field.label.fr} »`).join(', '));

/** What goes with the fiche: the file, what it shows or is, whose it is, and what was declared of it. */
function attachedLine(attachment: Attachment, i: number): RecapLine {
  const { id, type, name, alt, title, caption, credit, recognisable, rights } = attachment;
  const field = type === 'image' ? 'alt' : 'title';
  const lines = [
    name,
    alt ?? title,
    caption,
    credit && `${attachmentFields.credit.label.fr} : ${credit}`,
    recognisable && recognisables[recognisable].fr,
    rights && attachmentFields.rights.label.fr,
  ];
  return {
    label: `${type === 'image' ? 'Image' : 'Document'} ${i}`,
    path: `attachments.${id}.${field}`,
    text: lines.filter(Boolean).join('\n'),
    verb: 'Modifier',
  };
}

/** All that goes with the fiche, pictures first; each is numbered among its like. */
export const attachedLines = (attachments: readonly Attachment[]): readonly RecapLine[] =>
  (['image', 'document'] as const).flatMap((kind) =>
    attachments
      .filter(({ type }) => type === kind)
      .map((attachment, at) => attachedLine(attachment, at + 1)),
  );

/** The fiche in a few lines, in words; what has no answer makes no line of its own. */
export function recapOf(
  given: Answers,
  choices: Choices,
  attachments: readonly Attachment[] = [],
): readonly RecapLine[] {
  const answers = normalAnswers(given);
  const picked = (name: string) => labels(answers, name, choices).join(' ; ');
  const maturity = Object.entries(maturities).find(([key]) => key === answers.maturity)?.[1].fr;
  const without = listOf(answers.notApplicable)
    .filter((name) => name !== 'ageMin')
    .flatMap((name): [string, Field][] => {
      const field = askedFields.get(name);
      return field ? [[name, field]] : [];
    });
  const empty = unanswered(answers);
  const line = (
    label: string,
    path: string,
    text: string,
    verb: RecapLine['verb'] = 'Modifier',
  ) => ({
    label,
    path,
    text,
    verb,
  });
  const lines = [
    line('Titre', 'title', String(answers.title ?? '')),
    line('Résumé', 'summary', String(answers.summary ?? '')),
    line('Domaines', 'domains', picked('domains')),
    line('Pour qui', 'audiences', joined(picked('audiences'), ages(answers))),
    line(
      'Où',
      'departements',
      joined(picked('departements') || picked('territoryLevel'), small(picked('territoryType'))),
    ),
    line(
      'Depuis',
      'start',
      [capital(month(answers.start)), maturity && small(maturity)].filter(Boolean).join(', '),
    ),
    line('Portée par', 'organisation', picked('organisation')),
    line('Effets', 'effects', effects(answers)),
    ...attachedLines(attachments),
    line('Sans objet ou non connu', without[0]?.[0] ?? '', questions(without)),
    line('Non rempli', empty[0]?.[0] ?? '', questions(empty), 'Compléter'),
  ];
  return lines.filter(({ text }) => text !== '');
}
