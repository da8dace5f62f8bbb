import * as z from 'zod';
import { cleanText } from '../fiche/clean-text.js';
import { requestLimits } from './field-request.js';
import { PlaceInFiche } from './place-in-fiche.js';

/** What an editor asks at one place of a practice, sent with `requestChanges`. */
export const NewFieldRequest = z.strictObject({
  path: PlaceInFiche,
  text: cleanText(requestLimits.text).pipe(z.string().trim().min(1)),
});
export type NewFieldRequest = z.infer<typeof NewFieldRequest>;
