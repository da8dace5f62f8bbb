import { ApprovalSheet } from '@pratiques/shared';
import * as z from 'zod';
import { show } from '../account/island.ts';
import type { Answer } from '../session/answer.ts';
import { send } from '../session/send.ts';
import { Dead } from './dead.tsx';
import { codeAfter } from './link.ts';
import { SheetToRead } from './sheet-to-read.tsx';

// Zod would try to compile its schemas, which the page's Content-Security-Policy refuses.
z.config({ jitless: true });

const code = codeAfter(location.hash);

/** Asks with the code alone: whoever is signed in here has no part in it. */
const ask = (name: 'read' | 'decide', more: object = {}): Promise<Answer<ApprovalSheet>> =>
  send(
    ApprovalSheet,
    `/contributions/approval/${name}`,
    { method: 'POST', body: { code, ...more } },
    null,
  );

const answer = code === null ? null : await ask('read');
if (answer?.ok)
  show('approval', <SheetToRead first={answer.data} decide={(given) => ask('decide', given)} />);
else show('approval', <Dead answer={answer} />);
// Another link may be opened in the same tab.
addEventListener('hashchange', () => location.reload());
