import type { Label } from '../vocabulary/label.js';
import type { TermKind } from '../vocabulary/term.js';

/** Whether an answer is asked before a practice is proposed, or useful to the committee, or neither. */
export type Need = 'required' | 'useful' | 'optional';

/** What can be wrong with an answer; each name is also that of its message. */
export type ProblemName =
  | 'missing'
  | 'short'
  | 'long'
  | 'many'
  | 'invalid'
  | 'unknown'
  | 'future'
  | 'order'
  | 'exclusive'
  | 'name'
  | 'personal'
  | 'same'
  | 'before'
  | 'conflict'
  | 'speaker'
  | 'consent'
  | 'pending'
  | 'unanswered';

/** What can be answered instead of the answer itself. */
export type Instead = 'not_applicable' | 'not_known';

/** French sentences; `{n}` is what was given, `{i}` the row, `{min}` and `{max}` the field's own bounds. */
type Errors = Readonly<Partial<Record<ProblemName, string>>>;

interface Question {
  /** `null`: not asked of contributors, filled in by the team. */
  readonly section: SectionId | null;
  readonly need: Need;
  /** Asked before a fiche goes online. */
  readonly publication: 'required' | 'optional';
  /** True when the answer may leave the CMS. */
  readonly public: boolean;
  /** True when the answer is translated; others are the same in every language. */
  readonly localized: boolean;
  readonly label: Label;
  readonly help?: string;
  readonly example?: string;
  readonly advice?: string;
  readonly instead?: Instead;
  readonly errors?: Errors;
}

/** Characters after NFC, or number of items. */
interface Bounds {
  readonly min?: number;
  readonly max: number;
}

export type Column = {
  readonly label: Label;
  readonly required: boolean;
  readonly help?: string;
  readonly example?: string;
  readonly errors?: Errors;
} & (
  | ({ readonly type: 'text' } & Bounds)
  | { readonly type: 'month' }
  | { readonly type: 'consent' }
);

/** One question and the shape of its answer. */
export type Field = Question &
  (
    | ({ readonly type: 'line' | 'text' | 'prose' } & Bounds)
    | ({ readonly type: 'lines' } & Bounds & { readonly each: number })
    | { readonly type: 'choice'; readonly values: readonly string[] }
    | ({ readonly type: 'choices'; readonly values: readonly string[] } & Bounds)
    | { readonly type: 'term'; readonly of: TermKind }
    | ({ readonly type: 'terms'; readonly of: TermKind } & Bounds)
    | ({ readonly type: 'territories' } & Bounds)
    | { readonly type: 'organisation' }
    | { readonly type: 'month' | 'date' | 'consent' | 'email' | 'phone' | 'contact' | 'slug' }
    | { readonly type: 'integer'; readonly min: number; readonly max: number }
    | ({ readonly type: 'rows'; readonly columns: Readonly<Record<string, Column>> } & Bounds)
  );

export type Fields = Readonly<Record<string, Field>>;

/** The parts of the contributor's form, in the order of its table of contents. */
export const sections = {
  essentiel: {
    fr: "L'essentiel",
    en: 'The essentials',
    minutes: 3,
    intro: "Ce que l'on lit en premier, et ce qui permet de retrouver la fiche.",
  },
  public: {
    fr: 'Pour qui, où',
    en: 'For whom, where',
    minutes: 2,
    intro: "Les lecteurs filtrent d'abord par public et par territoire.",
  },
  recit: {
    fr: 'Le récit',
    en: 'The story',
    minutes: 5,
    intro: "Racontez comme à un collègue d'un autre département. Des phrases simples suffisent.",
  },
  moyens: {
    fr: 'Qui, avec qui, avec quoi',
    en: 'Who, with whom, with what',
    minutes: 3,
    intro: "Ce qu'il faut réunir pour faire la même chose ailleurs.",
  },
  effets: {
    fr: 'Les effets',
    en: 'Effects',
    minutes: 3,
    intro: 'Ce que vous attendiez, ce que vous constatez, et comment vous le savez.',
  },
  reprise: {
    fr: "Ce que l'on peut en reprendre",
    en: 'What others can take from it',
    minutes: 3,
    intro: "Ce qui aidera une autre équipe à s'en inspirer sans se tromper.",
  },
  paroles: {
    fr: 'Paroles, images, documents',
    en: 'Words, pictures, documents',
    minutes: 2,
    intro: 'Facultatif. Rien ici ne doit permettre de reconnaître un enfant ou une famille.',
  },
  accord: {
    fr: 'Accords',
    en: 'Agreements',
    minutes: 1,
    intro: 'Demandé au moment de proposer la fiche, pas avant.',
  },
} as const;
export type SectionId = keyof typeof sections;
