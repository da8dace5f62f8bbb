import * as z from 'zod';
import { cleanText } from '../fiche/clean-text.js';

/** Days for which the link to a manager serves. */
export const approvalDays = 14;

/** Characters of the word that a manager may leave with their decision. */
export const longestApprovalWord = 1_000;

export const ApprovalDecision = z.enum(['given', 'declined']);
export type ApprovalDecision = z.infer<typeof ApprovalDecision>;

/** How far the manager's agreement is, as the contributor and the team read it; never an address. */
export const Approval = z.object({
  state: z.enum(['not_asked', 'asked', 'given', 'declined', 'expired']),
  /** When the link left; null as long as none did. */
  askedAt: z.iso.datetime().nullable(),
  /** Until when the link serves. */
  expiresAt: z.iso.datetime().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  /** What the manager wrote with the decision. */
  word: z.string().nullable(),
  /** True when what readers would get is no longer what the manager read. */
  changedSince: z.boolean(),
});
export type Approval = z.infer<typeof Approval>;

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/** Body of `POST …/approval/read`: the code of the mail's link. */
export const ApprovalCode = z.strictObject({ code: hex64 });

/** Body of `POST …/approval/decide`; `read` is the print of the answers that were read. */
export const ApprovalAnswer = z.strictObject({
  code: hex64,
  decision: ApprovalDecision,
  read: hex64,
  word: cleanText(longestApprovalWord).nullish(),
});

/** What a manager reads of a fiche, in words: only what would be published, and who asks. */
export const ApprovalSheet = z.object({
  askedBy: z.object({ name: z.string(), organisation: z.string().nullable() }),
  title: z.string(),
  sections: z.array(
    z.object({
      title: z.string(),
      answers: z.array(z.object({ label: z.string(), lines: z.array(z.string()) })),
    }),
  ),
  /** The print of all these answers. */
  read: hex64,
  expiresAt: z.iso.datetime(),
  decision: ApprovalDecision.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  word: z.string().nullable(),
});
export type ApprovalSheet = z.infer<typeof ApprovalSheet>;
