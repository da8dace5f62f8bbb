import type {
  AcronymEntry,
  LibraryItem,
  OrganisationEntry,
  TermKind,
  TerritoryEntry,
} from '@pratiques/shared';
import type { FicheItem, Term } from './fiche.ts';
import { entryFingerprint, fingerprint } from './fingerprint.ts';

/** Everything that fiches name, by the name they give it. */
export interface Vocabularies {
  readonly terms: Readonly<Record<TermKind, ReadonlyMap<string, Term>>>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly territories: ReadonlyMap<string, TerritoryEntry>;
  readonly acronyms: readonly AcronymEntry[];
  /** Changes when any of the names does. */
  readonly version: string;
}

/** Reads the vocabularies out of the library's items, French labels. */
export function readVocabularies(items: readonly (LibraryItem | FicheItem)[]): Vocabularies {
  const terms: Record<TermKind, Map<string, Term>> = {
    theme: new Map(),
    audience: new Map(),
    framework: new Map(),
    topic: new Map(),
    structure: new Map(),
  };
  const organisations = new Map<string, OrganisationEntry>();
  const territories = new Map<string, TerritoryEntry>();
  const acronyms: AcronymEntry[] = [];
  for (const item of items) {
    switch (item.kind) {
      case 'theme':
      case 'audience':
      case 'framework':
      case 'topic':
      case 'structure': {
        const { key, label, altLabels, order } = item.entry;
        terms[item.kind].set(key, { kind: item.kind, key, label: label.fr, order, altLabels });
        break;
      }
      case 'organisation':
        organisations.set(item.documentId, item.entry);
        break;
      case 'territory':
        territories.set(item.entry.code, item.entry);
        break;
      case 'acronym':
        acronyms.push(item.entry);
        break;
    }
  }
  acronyms.sort((a, b) => (a.key < b.key ? -1 : 1));
  const version = fingerprint(
    items
      .filter(({ kind }) => kind !== 'practice' && kind !== 'dispositif')
      .map(({ documentId, entry }) => documentId + entryFingerprint(entry))
      .sort()
      .join('\n'),
  );
  return { terms, organisations, territories, acronyms, version };
}
