import type { FicheKind } from '@pratiques/shared';
import { textsOf } from '@pratiques/shared/privacy';
import { fieldsOf } from '../fiche/fields';

/** Texts that say where a fiche comes from or whom to ask, not what is done. */
const beside = ['publicContact', 'provenanceNote', 'references', 'coAuthors', 'legalFrame'];

/** What two fiches may have in common beside words: keys of the vocabularies, codes of départements. */
export const factNames = [
  'audiences',
  'frameworks',
  'structure',
  'departements',
  'topics',
] as const;
export type FactName = (typeof factNames)[number];
export type Facts = Readonly<Record<FactName, readonly string[]>>;

/** A fiche as it is compared with others. */
export interface Compared {
  readonly texts: readonly string[];
  readonly facts: Facts;
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** @param values answers by field, prose as text or as blocks: of a draft, or of a public entry. */
export function comparedOf(kind: FicheKind, values: Readonly<Record<string, unknown>>): Compared {
  const texts = [...textsOf(fieldsOf[kind], values)]
    .filter(({ path }) => !beside.includes(path.split('.')[0] ?? ''))
    .map(({ text }) => text);
  const facts = {
    audiences: listOf(values.audiences),
    frameworks: listOf(values.frameworks),
    structure: listOf(values.structure),
    departements: listOf(values.departements),
    topics: listOf(values.topics),
  };
  return { texts, facts };
}
