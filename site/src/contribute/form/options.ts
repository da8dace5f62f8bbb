import {
  domains,
  type Field,
  knowledgeLevels,
  maturities,
  type TermKind,
  territoryLevels,
  territoryTypes,
} from '@pratiques/shared';
import type { Choices } from '../draft/choices.ts';
import { fold } from './fold.ts';

/** One thing that can be picked. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Said beside it: a region, what a level means. */
  readonly note?: string;
  /** What finds it, folded: its label, its other names. */
  readonly search: string;
}

const labels: Readonly<Record<string, { readonly fr: string }>> = {
  ...domains,
  ...maturities,
  ...knowledgeLevels,
  ...territoryLevels,
  ...territoryTypes,
};

/** What each level means, for whoever hesitates. */
const notes: Readonly<Record<string, string>> = {
  'non-documente': "Il est trop tôt, ou rien n'a été relevé",
  'auto-declare': "Ce que l'équipe observe, sans outil particulier",
  'suivi-interne': 'Un relevé, un tableau de bord, un questionnaire tenu par vous',
  'evaluation-interne': 'Une démarche écrite, avec des questions et une méthode',
  'evaluation-externe': 'Menée par un tiers',
  'recherche-action': 'Avec des chercheurs, sur le terrain',
};

/** Kept for ONPE: no contributor chooses it. */
const reserved: readonly string[] = ['entretiens-immersion-onpe'];

/** Other names by which people look for a département. */
const otherNames: Readonly<Record<string, string>> = {
  '67': 'Alsace',
  '68': 'Alsace',
  '69': 'Métropole de Lyon',
  '75': 'Ville de Paris',
  '2A': 'Corse 20',
  '2B': 'Corse 20',
};

const optionsOfValues = (values: readonly string[]): readonly Option[] =>
  values
    .filter((value) => !reserved.includes(value))
    .map((value) => {
      const label = labels[value]?.fr ?? value;
      const note = notes[value];
      return { value, label, search: fold(label), ...(note ? { note } : {}) };
    });

const optionsOfTerms = (choices: Choices, kind: TermKind): readonly Option[] =>
  choices[kind].map(({ key, label, altLabels }) => ({
    value: key,
    label: label.fr,
    search: fold([label.fr, ...altLabels].join(' / ')),
  }));

/** What the lists of a field offer, in their order. */
export function optionsOf(field: Field, choices: Choices): readonly Option[] {
  switch (field.type) {
    case 'choice':
    case 'choices':
      return optionsOfValues(field.values);
    case 'term':
    case 'terms':
      return optionsOfTerms(choices, field.of);
    case 'territories':
      return choices.territories.map(({ code, name, regionName }) => ({
        value: code,
        label: `${code} ${name}`,
        search: fold([code, name, regionName ?? '', otherNames[code] ?? ''].join(' / ')),
        ...(regionName ? { note: regionName } : {}),
      }));
    case 'organisation':
      return choices.organisations.map(({ documentId, name, standing }) => ({
        value: documentId,
        label: name,
        search: fold(name),
        ...(standing === 'proposed' ? { note: "en attente de l'équipe" } : {}),
      }));
    default:
      return [];
  }
}

/** The options that hold every word typed, those that begin with it first. */
export function findOptions(options: readonly Option[], typed: string): readonly Option[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const first = words[0] ?? '';
  const found = options.filter(({ search }) => words.every((word) => search.includes(word)));
  const begins = ({ search }: Option) => search.startsWith(first);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}
