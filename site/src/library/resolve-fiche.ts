import type { TermKind } from '@pratiques/shared';
import type { Fiche, FicheItem, Names, Term } from './fiche.ts';
import { entryFingerprint, fingerprint } from './fingerprint.ts';
import { markOf } from './mark.ts';
import type { Vocabularies } from './vocabularies.ts';

const present = <T>(value: T | undefined): value is T => value !== undefined;

function namesOf({ entry, proposedOrganisation }: FicheItem, known: Vocabularies): Names {
  const terms = (kind: TermKind, keys: readonly string[]): Term[] =>
    keys.map((key) => known.terms[kind].get(key)).filter(present);
  return {
    domains: entry.domains,
    themes: terms('theme', entry.themes),
    topics: terms('topic', entry.topics),
    audiences: terms('audience', entry.audiences),
    frameworks: terms('framework', entry.frameworks),
    structure: (entry.structure && known.terms.structure.get(entry.structure)) || null,
    organisation:
      (entry.organisation && known.organisations.get(entry.organisation)) ||
      proposedOrganisation ||
      null,
    territories: entry.departements.map((code) => known.territories.get(code)).filter(present),
  };
}

function resolve(item: FicheItem, known: Vocabularies): Fiche {
  const { entry, kind } = item;
  const names = namesOf(item, known);
  const { slug, title, summary, provenance, start, firstPublishedAt, updatedAt, territoryLevel } =
    entry;
  const card = fingerprint({
    kind,
    slug,
    title,
    summary,
    provenance,
    start,
    firstPublishedAt,
    updatedAt,
    territoryLevel,
    organisation: names.organisation?.name,
    territories: names.territories,
    themes: names.themes,
  });
  const shown = {
    names,
    mark: markOf(item.documentId),
    card,
    version: fingerprint([entryFingerprint(entry), names]),
  };
  return item.kind === 'practice'
    ? { kind: item.kind, entry: item.entry, ...shown }
    : { kind: item.kind, entry: item.entry, ...shown };
}

const resolved = new WeakMap<object, { readonly version: string; readonly fiche: Fiche }>();

/** Finds everything that a fiche names. An entry never changes once received: only new ones cost anything. */
export function resolveFiche(item: FicheItem, known: Vocabularies): Fiche {
  const before = resolved.get(item.entry);
  if (before?.version === known.version) return before.fiche;
  const fiche = resolve(item, known);
  resolved.set(item.entry, { version: known.version, fiche });
  return fiche;
}
