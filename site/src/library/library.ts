import type {
  AcronymEntry,
  Domain,
  FicheKind,
  FormerShelves,
  TermKind,
  TerritoryEntry,
} from '@pratiques/shared';
import type { Library } from '../renderer/renderer.ts';
import type { Fiche, Term } from './fiche.ts';
import type { Former } from './former-addresses.ts';
import type { Related } from './related.ts';

/** What pages ask. Lists of fiches run from the oldest publication to the newest. */
export interface SiteLibrary extends Library {
  readonly fiches: readonly Fiche[];
  readonly acronyms: readonly AcronymEntry[];
  /** Changes when an acronym changes: any fiche may explain it. */
  readonly acronymsVersion: string;
  /** True when at least one fiche was not declared by its team: every page then says so. */
  readonly hasDemonstration: boolean;
  fiche(slug: string): Fiche | undefined;
  ofKind(kind: FicheKind): readonly Fiche[];
  inDomain(domain: Domain): readonly Fiche[];
  withTerm(term: Term): readonly Fiche[];
  /** Terms of a vocabulary in their editorial order. */
  terms(kind: TermKind): readonly Term[];
  term(kind: TermKind, key: string): Term | undefined;
  /** The départements, and the overseas collectivities that have a fiche, by code. */
  readonly departements: readonly TerritoryEntry[];
  departement(code: string): TerritoryEntry | undefined;
  inDepartement(code: string): readonly Fiche[];
  /** Other départements of the same region. */
  neighbours(territory: TerritoryEntry): readonly TerritoryEntry[];
  related(fiche: Fiche): readonly Related[];
  /** What answers at each address that leads to no fiche any more, by slug. */
  readonly former: ReadonlyMap<string, Former>;
  /** The fiches to offer where one is gone. */
  near(shelves: FormerShelves): readonly Fiche[];
}
