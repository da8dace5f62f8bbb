import { byText } from './constant-answers/by-text.ts';
import { byTime } from './constant-answers/by-time.ts';
import { mails } from './constant-answers/mails.ts';
import { registeringTwice } from './constant-answers/registering-twice.ts';
import { withAccounts } from './constant-answers/setting.ts';

// “Does this e-mail have an account?”: nothing that is answered tells.

withAccounts();

byText();
byTime();
mails();
registeringTwice();
