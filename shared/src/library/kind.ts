import type { z } from 'zod';
import {
  AcronymEntry,
  DispositifEntry,
  OrganisationEntry,
  PracticeEntry,
  TermEntry,
  TerritoryEntry,
} from './entry.js';

/** Everything that the publication log can name, with the schema that its entry must satisfy. */
export const entrySchemas = {
  practice: PracticeEntry,
  dispositif: DispositifEntry,
  theme: TermEntry,
  audience: TermEntry,
  framework: TermEntry,
  topic: TermEntry,
  structure: TermEntry,
  organisation: OrganisationEntry,
  territory: TerritoryEntry,
  acronym: AcronymEntry,
} as const;

export type LibraryKind = keyof typeof entrySchemas;
export type EntryOf<K extends LibraryKind> = z.infer<(typeof entrySchemas)[K]>;

// Object.keys loses the key type; the record above is the only source of these names.
export const libraryKinds = Object.keys(entrySchemas) as LibraryKind[];
