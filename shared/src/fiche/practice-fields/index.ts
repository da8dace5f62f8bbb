import { agreements } from './agreements.js';
import { audience } from './audience.js';
import { editorial, effectsNote } from './editorial.js';
import { effects } from './effects.js';
import { essentials } from './essentials.js';
import { means } from './means.js';
import { reuse } from './reuse.js';
import { story } from './story.js';
import { words } from './words.js';

/** Every field of a practice, in the order of the form; the Strapi schema is held against it by a test. */
export const practiceFields = {
  ...essentials,
  ...audience,
  ...story,
  ...means,
  ...effects,
  ...reuse,
  ...words,
  ...agreements,
  ...effectsNote,
  ...editorial,
} as const;
export type PracticeFields = typeof practiceFields;
