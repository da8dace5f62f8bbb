import * as z from 'zod';
import { Attachment } from '../attachment/attachment.js';
import { FieldRequest } from '../exchange/field-request.js';
import { MoveName } from '../workflow/move.js';
import { Stage } from '../workflow/stage.js';
import { Approval } from './approval.js';

/** One answer to mend, as errors and `missing` tell it. */
export const FieldError = z.object({
  path: z.array(z.string()),
  name: z.string(),
  message: z.string(),
});
export type FieldError = z.infer<typeof FieldError>;

/** UTF-16 offsets in the plain text of an answer. */
const range = { start: z.int().min(0), end: z.int().min(0) };

/** A passage by which somebody could be recognised: told, and no obstacle to what is written or proposed. */
export const Warning = z.object({
  path: z.array(z.string()),
  ...range,
  /** The words of it that do so, where the passage is a whole sentence: the name of a small commune. */
  marks: z.array(z.object(range)).optional(),
  kind: z.string(),
  message: z.string(),
  why: z.string(),
  rephrase: z.string(),
});
export type Warning = z.infer<typeof Warning>;

/** The same in a contribution, where a passage can be kept with a reason. */
const KeepableWarning = Warning.extend({
  /** Names the passage: the same as long as it says the same, wherever its row stands. */
  key: z.string(),
  /** Why the contributor keeps it; null as long as they have not said so. */
  kept: z.string().nullable(),
  /** Its words, of a document: nobody but the CMS has that text. */
  passage: z.string().optional(),
});
export type KeepableWarning = z.infer<typeof KeepableWarning>;

/** A contribution as `/api/contributions` answers it: the fields stand beside these names. */
export const Contribution = z.looseObject({
  documentId: z.string(),
  version: z.int(),
  stage: Stage,
  /** The stage in the contributor's words. */
  stageLabel: z.string(),
  online: z.boolean(),
  updatedAt: z.iso.datetime(),
  /** What its contributor may ask for now. */
  moves: z.array(MoveName),
  /** All that keeps it from being proposed. */
  missing: z.array(FieldError),
  /** Pictures and documents, in the order in which they were attached. */
  attachments: z.array(Attachment),
  warnings: z.array(KeepableWarning),
  /** What the team asked at single fields, oldest first, earlier rounds included. */
  requests: z.array(FieldRequest),
  /** Messages of the team that its contributor has not read. */
  unread: z.int().min(0),
  /** The agreement of the contributor's manager. */
  approval: Approval,
});
export type Contribution = z.infer<typeof Contribution>;

/** Body of `POST …/transitions`. */
export const TransitionRequest = z.strictObject({
  name: MoveName,
  comment: z.string().max(5_000).nullish(),
  version: z.int().min(1),
  /** The same for each try of one click: a move that was made already is answered as the first time. */
  idempotencyKey: z.uuid().optional(),
});
export type TransitionRequest = z.infer<typeof TransitionRequest>;
