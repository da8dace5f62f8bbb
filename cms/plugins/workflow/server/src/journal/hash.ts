import { createHash, randomBytes } from 'node:crypto';

/** What the first row of the journal follows. */
export const emptyChain = '0'.repeat(64);

/** A row of the journal without its own hash, in the order in which it is hashed. */
export interface JournalFacts {
  sequence: number;
  at: string;
  kind: string;
  documentId: string;
  action: string;
  fromStage: string | null;
  toStage: string | null;
  actorKind: string;
  actorId: string | null;
  textHash: string;
  previousHash: string;
}

const sha256 = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Hash of a row: of its content and of the row before. */
export const hashOfRow = (row: JournalFacts): string =>
  sha256([
    row.sequence,
    row.at,
    row.kind,
    row.documentId,
    row.action,
    row.fromStage,
    row.toStage,
    row.actorKind,
    row.actorId,
    row.textHash,
    row.previousHash,
  ]);

/** Hash that stands in the chain for what can be erased. */
export const hashOfText = (salt: string, actorName: string, comment: string | null): string =>
  sha256([salt, actorName, comment]);

export const newSalt = (): string => randomBytes(16).toString('hex');
