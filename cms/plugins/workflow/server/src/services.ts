import type { FicheKind, Locale } from '@pratiques/shared';
import type { Core } from '@strapi/strapi';
import type { ReadyFiche } from './bulk/bear';
import { publishInBulk } from './bulk/publish-in-bulk';
import { contributionOf, ownPractice } from './draft/contribution';
import { createFiche, type NewFiche } from './draft/create-fiche';
import { createDraft, removeDraft, saveDraft } from './draft/save';
import type { FicheRow } from './fiche/row';
import { firstBreak, historyOf } from './journal/read';
import { changesAfter } from './publication/changes';
import { type MoveRequest, moveFiche } from './transition/move-fiche';
import { type Person, personOfAdmin, personOfUser } from './transition/person';
import { detailsOf, type Refused } from './transition/refused';

type In = { strapi: Core.Strapi };

/** What the application may ask of the plugin; nothing else of it is reached from outside. */
export const services = {
  /** The one way by which a stage changes. */
  transitions: ({ strapi }: In) => ({
    move: (request: MoveRequest) => moveFiche(strapi, request),
    details: (kind: FicheKind, refused: Refused, locale: Locale) =>
      detailsOf(kind, refused, locale),
  }),
  /** A contributor's own practices. */
  contributions: ({ strapi }: In) => ({
    person: personOfUser,
    own: (documentId: string, person: Person) => ownPractice(strapi, documentId, person),
    view: (row: FicheRow, person: Person, locale: Locale) =>
      contributionOf(strapi, row, person, locale),
    create: (person: Person, answers: Record<string, unknown>) =>
      createDraft(strapi, person, answers),
    save: (documentId: string, version: number, answers: Record<string, unknown>) =>
      saveDraft(strapi, documentId, version, answers),
    remove: (row: FicheRow, person: Person) => removeDraft(strapi, row, person),
  }),
  /** Fiches that come from elsewhere: seeds, imports. They go through the same moves as any other. */
  imports: ({ strapi }: In) => ({
    memberOfTeam: personOfAdmin,
    contributor: personOfUser,
    create: (fiche: NewFiche) => createFiche(strapi, fiche),
    publishInBulk: (fiches: Iterable<ReadyFiche>) => publishInBulk(strapi, fiches),
  }),
  journal: ({ strapi }: In) => ({
    historyOf: (documentId: string) => historyOf(strapi, documentId),
    firstBreak: () => firstBreak(strapi),
  }),
  library: ({ strapi }: In) => ({
    changesAfter: (after: number, epoch?: string) => changesAfter(strapi, after, epoch),
  }),
};

/** The services by name, as `strapi.plugin('workflow').service(name)` answers them. */
export type WorkflowServices = {
  [Name in keyof typeof services]: ReturnType<(typeof services)[Name]>;
};
