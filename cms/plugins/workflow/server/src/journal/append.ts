import type { Core } from '@strapi/strapi';
import type { Locked } from '../ledger/ledger';
import type { Person } from '../transition/person';
import { hashOfRow, hashOfText, newSalt } from './hash';

export interface Event {
  kind: string;
  documentId: string;
  /** A move's name, or what happened outside of the table (`create`, `delete`). */
  action: string;
  from: string | null;
  to: string | null;
  by: Person;
  comment: string | null;
}

/** The two rows of an event, chained to the ledger's end. */
export function journalRows(ends: Locked['ends'], event: Event, at: string) {
  const salt = newSalt();
  const facts = {
    sequence: ends.journalHead + 1,
    at,
    kind: event.kind,
    documentId: event.documentId,
    action: event.action,
    fromStage: event.from,
    toStage: event.to,
    actorKind: event.by.kind,
    actorId: event.by.id === null ? null : String(event.by.id),
    textHash: hashOfText(salt, event.by.name, event.comment),
    previousHash: ends.journalHash,
  };
  const entry = { ...facts, hash: hashOfRow(facts) };
  const text = { sequence: facts.sequence, salt, actorName: event.by.name, comment: event.comment };
  return { entry, text };
}

/** Appends one event; the caller holds the ledger. Returns the row's sequence. */
export async function appendJournal(
  strapi: Core.Strapi,
  { ends }: Locked,
  event: Event,
  at: string,
): Promise<number> {
  const { entry, text } = journalRows(ends, event, at);
  await strapi.db.query('plugin::workflow.journal-entry').create({ data: entry });
  await strapi.db.query('plugin::workflow.journal-text').create({ data: text });
  ends.journalHead = entry.sequence;
  ends.journalHash = entry.hash;
  return entry.sequence;
}
