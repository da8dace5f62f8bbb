import * as z from 'zod';

const Labels = z.array(z.string());

/** A sentence as it is shown; `marks` are what the other fiche says too, UTF-16 offsets in `text`. */
const Excerpt = z.object({
  text: z.string(),
  marks: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** A published fiche that says nearly what a draft says: what readers know of it, and why it is near. */
export const SimilarFiche = z.object({
  slug: z.string(),
  title: z.string(),
  organisation: z.string().nullable(),
  /** « 12 Aveyron », or the scale when no département is named. */
  territory: z.string(),
  /** What both picked in the lists, in words. */
  common: z.object({
    audiences: Labels,
    frameworks: Labels,
    structure: Labels,
    departements: Labels,
    topics: Labels,
  }),
  passages: z.object({
    /** How many sentences are nearly the same. */
    count: z.int().min(0),
    closest: z.object({ yours: Excerpt, theirs: Excerpt }).nullable(),
  }),
  /** What the contributor said of it: the same practice, another one, or nothing yet. */
  same: z.boolean().nullable(),
});
export type SimilarFiche = z.infer<typeof SimilarFiche>;

/** Body of `PUT …/similar/:slug`. */
export const SimilarAnswer = z.strictObject({ same: z.boolean() });
