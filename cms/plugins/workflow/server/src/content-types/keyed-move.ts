import { table, text, unique } from './table';

/** The last move of a fiche that was asked with a key: who asks again gets the same answer. */
export const keyedMove = table(
  'keyed-move',
  'keyed-moves',
  'workflow_keyed_moves',
  { name: text(), moveKey: text() },
  [unique('workflow_keyed_moves_fiche', 'document_id')],
);
