import type { FicheKind } from '@pratiques/shared';

/** The class that gives a fiche its rule and its colour. */
export const tone = { practice: 'is-practice', dispositif: 'is-onpe' } as const satisfies Record<
  FicheKind,
  string
>;
