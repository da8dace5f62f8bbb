import type { FicheKind } from '@pratiques/shared';

/** The content types that follow the workflow, as Strapi names them. */
export const modelOf = {
  practice: 'api::practice.practice',
  dispositif: 'api::dispositif.dispositif',
} as const satisfies Record<FicheKind, string>;

/** The kind of fiche that a content type holds; undefined for any other type. */
export const ficheKindOf = (model: string): FicheKind | undefined =>
  model === modelOf.practice ? 'practice' : model === modelOf.dispositif ? 'dispositif' : undefined;
