import type {
  DispositifPreview,
  Domain,
  Locale,
  OrganisationEntry,
  PracticePreview,
  TermEntry,
  TermKind,
  TerritoryEntry,
} from '@pratiques/shared';

interface Received {
  readonly documentId: string;
  readonly locale: Locale;
  /** Of a draft that is looked at: an organisation that the library does not know. */
  readonly proposedOrganisation?: OrganisationEntry | null;
}
/** A fiche as it was received: what is published is whole, a draft is as far as it is written. */
export type FicheItem =
  | (Received & { readonly kind: 'practice'; readonly entry: PracticePreview })
  | (Received & { readonly kind: 'dispositif'; readonly entry: DispositifPreview });

/** A term of a vocabulary, named by its key in addresses. */
export interface Term {
  readonly kind: TermKind;
  readonly key: string;
  readonly label: string;
  readonly order: number;
  readonly altLabels: TermEntry['altLabels'];
}

/** What a fiche names, found in the library; what is missing is left out and pages say "Non précisé". */
export interface Names {
  readonly domains: readonly Domain[];
  readonly themes: readonly Term[];
  readonly topics: readonly Term[];
  readonly audiences: readonly Term[];
  readonly frameworks: readonly Term[];
  readonly structure: Term | null;
  readonly organisation: OrganisationEntry | null;
  readonly territories: readonly TerritoryEntry[];
}

interface Shown {
  readonly names: Names;
  /** Follows from the document, whatever it says: where lists are cut, and how their pages are called. */
  readonly mark: string;
  /** Changes when anything that the fiche's own page or data shows changes. */
  readonly version: string;
  /** Changes when what lists show of the fiche changes; see `fingerprint`. */
  readonly card: string;
}

export interface PracticeFiche extends Shown {
  readonly kind: 'practice';
  readonly entry: PracticePreview;
}
export interface DispositifFiche extends Shown {
  readonly kind: 'dispositif';
  readonly entry: DispositifPreview;
}
/** A fiche with everything it names resolved: what pages and components receive. */
export type Fiche = PracticeFiche | DispositifFiche;
