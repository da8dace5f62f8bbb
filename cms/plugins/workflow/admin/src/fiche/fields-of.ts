import { dispositifFields, type FicheKind, type Fields, practiceFields } from '@pratiques/shared';

/** The questions of each kind, from their one home. */
export const fieldsOf: Record<FicheKind, Fields> = {
  practice: practiceFields,
  dispositif: dispositifFields,
};
