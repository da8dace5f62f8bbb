import type { z } from 'zod';
import { type DispositifFields, dispositifFields } from './dispositif-fields.js';
import { draftOf, emptyForm } from './draft.js';
import type { WithInstead } from './form.js';
import { type Answers, problemsOf } from './moment.js';
import { momentSchema } from './moment-schema.js';
import type { Problem } from './problem.js';

export type DispositifForm = WithInstead<DispositifFields>;

export const DispositifDraft = draftOf(dispositifFields);
export type DispositifDraft = z.infer<typeof DispositifDraft>;

export const emptyDispositif = (): DispositifForm => emptyForm(dispositifFields);

/** All that keeps a fiche dispositif from going online. */
export const dispositifProblems = (answers: Answers): Problem[] =>
  problemsOf(dispositifFields, answers, 'publication', (a) =>
    a.territoryLevel === 'national' ? ['departements'] : [],
  );

export const DispositifPublication = momentSchema(
  DispositifDraft,
  dispositifFields,
  dispositifProblems,
);
