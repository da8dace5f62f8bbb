import * as z from 'zod';
import { cleanText } from '../fiche/clean-text.js';

/** Characters of an explanation: shorter says nothing, longer is read by nobody. */
export const explanationLimits = { min: 10, max: 1_000 } as const;

/** Body of `PUT …/kept-passages/:key`: why a passage may stay. */
export const KeptPassage = z.strictObject({
  explanation: cleanText(explanationLimits.max).pipe(z.string().trim().min(explanationLimits.min)),
});
