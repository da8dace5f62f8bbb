import { table, text } from './table';

/** What the two sides of a practice write to each other; `documentId` is the fiche's, `actorId` its writer's account. */
export const message = table(
  'message',
  'messages',
  'workflow_messages',
  {
    side: text(),
    actorId: text(),
    authorName: text(),
    text: { type: 'text' },
    at: { type: 'datetime' },
    readAt: { type: 'datetime' },
  },
  [{ name: 'workflow_messages_fiche', columns: ['document_id'] }],
);
