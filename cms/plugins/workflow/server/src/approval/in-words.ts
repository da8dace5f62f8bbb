import {
  type ApprovalSheet,
  domains,
  type Field,
  knowledgeLevels,
  maturities,
  monthInWords,
  practiceFields,
  type SectionId,
  sections,
  territoryLevels,
  territoryTypes,
} from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { FicheRow } from '../fiche/row';
import { publicAnswers, publicAttachments } from './public-answers';

type Sections = ApprovalSheet['sections'];

const choices: Readonly<Record<string, { readonly fr: string }>> = {
  ...domains,
  ...maturities,
  ...knowledgeLevels,
  ...territoryLevels,
  ...territoryTypes,
};
const Term = z.looseObject({ labelFr: z.string() });
const Territory = z.looseObject({ code: z.string(), name: z.string() });
const Named = z.looseObject({ name: z.string() });
const Cells = z.record(z.string(), z.unknown());

type Said = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined);

/** A row of answers as one text: « Pour qui ? Les parents », « Partenaire : La commune », one column a line. */
function rowInWords(row: unknown, { columns }: Field & { type: 'rows' }): string {
  const cells = Cells.parse(row);
  return Object.entries(columns)
    .filter(([name, { type }]) => type !== 'consent' && cells[name])
    .map(([name, { label, type }]) => {
      const cell = String(cells[name]);
      const words = type === 'month' ? monthInWords(cell) : cell;
      return `${label.fr}${label.fr.endsWith('?') ? ' ' : ' : '}${words}`;
    })
    .join('\n');
}

/** Both questions about ages are answered in one sentence. */
function agesInWords({ ageMin, ageMax }: Said): string {
  if (typeof ageMin !== 'number') return typeof ageMax === 'number' ? `Jusqu'à ${ageMax} ans` : '';
  return typeof ageMax === 'number' ? `De ${ageMin} à ${ageMax} ans` : `À partir de ${ageMin} ans`;
}

/** What is answered to a question; what was picked in a list is read from the row, where it is loaded. */
function linesOf(name: string, field: Field, answers: Said, row: FicheRow): string[] {
  const answer = answers[name];
  switch (field.type) {
    case 'term':
    case 'terms':
      return listOf(row[name]).map((term) => Term.parse(term).labelFr);
    case 'territories':
      return listOf(row[name]).map((one) => {
        const { code, name: called } = Territory.parse(one);
        return `${called} (${code})`;
      });
    case 'organisation':
      return listOf(row[name]).map((one) => Named.parse(one).name);
    case 'choice':
    case 'choices':
      return listOf(answer).map((key) => choices[String(key)]?.fr ?? String(key));
    case 'rows':
      return listOf(answer).map((one) => rowInWords(one, field));
    case 'month':
      return listOf(answer).map((month) => monthInWords(String(month)));
    case 'integer':
      return name === 'ageMin' ? [agesInWords(answers)] : [];
    case 'contact':
      return answer === 'form' ? ["Par l'équipe, qui transmet"] : listOf(answer).map(String);
    default:
      return listOf(answer).map(String);
  }
}

/** The public answers of a practice in words, by the sections of the form; what has no answer is left out. */
export async function sectionsOf(strapi: Core.Strapi, row: FicheRow): Promise<Sections> {
  const answers = publicAnswers(row);
  const fields: Readonly<Record<string, Field>> = practiceFields;
  const bySection = new Map<SectionId, Sections[number]['answers']>();
  for (const name of Object.keys(answers)) {
    const field = fields[name];
    if (!field?.section || name === 'title') continue;
    const lines = linesOf(name, field, answers, row).filter((line) => line.trim() !== '');
    const said = bySection.get(field.section) ?? [];
    if (lines.length > 0) said.push({ label: field.label.fr, lines });
    bySection.set(field.section, said);
  }
  const attached = (await publicAttachments(strapi, row.documentId)).map(
    ({ alt, title, caption, credit }) =>
      [title ?? alt ?? 'Image ou document', caption, credit && `Crédit : ${credit}`]
        .filter(Boolean)
        .join('\n'),
  );
  if (attached.length > 0)
    bySection.set('paroles', [
      ...(bySection.get('paroles') ?? []),
      { label: 'Images et documents', lines: attached },
    ]);
  return [...bySection]
    .filter(([, said]) => said.length > 0)
    .map(([id, said]) => ({ title: sections[id].fr, answers: said }));
}
