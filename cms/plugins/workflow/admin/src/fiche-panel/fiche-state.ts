import { Approval, FicheKind, FieldRequest, MoveName, Stage } from '@pratiques/shared';
import { z } from 'zod';

const Missing = z.object({ path: z.string(), message: z.string() });
export type Missing = z.infer<typeof Missing>;

/** A move that this person may make at this stage, and what still keeps them from it. */
const OfferedMove = z.object({
  name: MoveName,
  asksComment: z.boolean(),
  missing: z.array(Missing),
  blocked: z.string().nullable(),
});
export type OfferedMove = z.infer<typeof OfferedMove>;

/** A passage by which somebody could be recognised, and whether an editor answers for it. */
const OpenFinding = z.object({
  identity: z.string(),
  path: z.string(),
  locale: z.string(),
  field: z.string(),
  label: z.string(),
  why: z.string(),
  rephrase: z.string(),
  passage: z.string(),
  explanation: z.string().nullable(),
  signed: z.boolean(),
});
export type OpenFinding = z.infer<typeof OpenFinding>;

/** What the contributor said of a published fiche that says nearly the same. */
const SimilarSaid = z.object({ title: z.string(), url: z.url(), same: z.boolean() });
export type SimilarSaid = z.infer<typeof SimilarSaid>;

const Event = z.object({
  at: z.string(),
  who: z.string().nullable(),
  action: z.string(),
  to: Stage.nullable(),
  comment: z.string().nullable(),
});
export type Event = z.infer<typeof Event>;

/** What the server says of one fiche to the person who reads it. */
export const FicheState = z.object({
  kind: FicheKind,
  documentId: z.string(),
  stage: Stage,
  version: z.number(),
  online: z.boolean(),
  moves: z.array(OfferedMove),
  findings: z.array(OpenFinding),
  maySignOff: z.boolean(),
  similar: z.array(SimilarSaid),
  /** What was asked at fields; none to who does not read the exchange. */
  requests: z.array(FieldRequest),
  /** The agreement of the contributor's manager; null for a dispositif. */
  approval: Approval.nullable(),
  history: z.array(Event),
});
export type FicheState = z.infer<typeof FicheState>;

/** The answer of both routes of the panel. */
export const FicheAnswer = z.object({ data: FicheState });

/** A refusal as Strapi carries it. */
export const RefusedAnswer = z.looseObject({ message: z.string() });
