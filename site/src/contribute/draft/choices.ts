import * as z from 'zod';

const Term = z.object({
  key: z.string(),
  label: z.object({ fr: z.string(), en: z.string() }),
  altLabels: z.array(z.string()),
});

/** `GET /api/contributions/choices`: what the form's lists offer. */
export const Choices = z.object({
  theme: z.array(Term),
  audience: z.array(Term),
  framework: z.array(Term),
  topic: z.array(Term),
  structure: z.array(Term),
  territories: z.array(
    z.object({ code: z.string(), name: z.string(), regionName: z.string().nullable() }),
  ),
  /** The account's own, which a new fiche takes over; null when it has none. */
  organisation: z.string().nullable(),
  /** Confirmed ones, and those that this account proposed. */
  organisations: z.array(
    z.object({
      documentId: z.string(),
      name: z.string(),
      standing: z.enum(['confirmed', 'proposed']),
    }),
  ),
});
export type Choices = z.infer<typeof Choices>;
