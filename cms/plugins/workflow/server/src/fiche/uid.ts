import type { FicheKind, LibraryKind } from '@pratiques/shared';
import type { UID } from '@strapi/strapi';

/** Content types of the two kinds of fiche. */
export const ficheUids = {
  practice: 'api::practice.practice',
  dispositif: 'api::dispositif.dispositif',
} as const satisfies Record<FicheKind, UID.ContentType>;

export const ficheKindOf = (uid: string): FicheKind | undefined => {
  if (uid === ficheUids.practice) return 'practice';
  return uid === ficheUids.dispositif ? 'dispositif' : undefined;
};

/** Content types without draft and publish that fiches show: each change of theirs is public. */
export const sharedUids = {
  theme: 'api::theme.theme',
  audience: 'api::audience.audience',
  framework: 'api::framework.framework',
  topic: 'api::topic.topic',
  structure: 'api::structure.structure',
  organisation: 'api::organisation.organisation',
  territory: 'api::territory.territory',
  acronym: 'api::acronym.acronym',
} as const satisfies Record<Exclude<LibraryKind, FicheKind>, UID.ContentType>;

export type SharedKind = keyof typeof sharedUids;

export const sharedKindOf = (uid: string): SharedKind | undefined =>
  // The record's own keys are its kinds.
  (Object.keys(sharedUids) as SharedKind[]).find((kind) => sharedUids[kind] === uid);

/** The language in which every fiche begins and without which none is online. */
export const mainLocale = 'fr';
