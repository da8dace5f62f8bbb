import { withExchange } from './setting.ts';
import { people } from './thread/people.ts';
import { readingAndMails } from './thread/reading-and-mails.ts';
import { when } from './thread/when.ts';
import { words } from './thread/words.ts';

// The thread between a contributor and the editors.

withExchange();

when();
words();
people();
readingAndMails();
