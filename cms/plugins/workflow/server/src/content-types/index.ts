import { approval } from './approval';
import { attachment } from './attachment';
import { fieldRequest } from './field-request';
import { journalEntry } from './journal-entry';
import { journalText } from './journal-text';
import { keptPassage } from './kept-passage';
import { keyedMove } from './keyed-move';
import { ledger } from './ledger';
import { message } from './message';
import { notice } from './notice';
import { publication } from './publication';
import { signOff } from './sign-off';
import { similarAnswer } from './similar-answer';

/** Tables of the plugin, one a file. */
export const contentTypes = {
  approval,
  'field-request': fieldRequest,
  message,
  attachment,
  ledger,
  'journal-entry': journalEntry,
  'journal-text': journalText,
  publication,
  'keyed-move': keyedMove,
  'kept-passage': keptPassage,
  'sign-off': signOff,
  'similar-answer': similarAnswer,
  notice,
};
