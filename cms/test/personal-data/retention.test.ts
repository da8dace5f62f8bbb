import { accounts } from './retention/accounts.ts';
import { approvals } from './retention/approvals.ts';
import { exchange } from './retention/exchange.ts';
import { files } from './retention/files.ts';
import { online } from './retention/online.ts';
import { runs } from './retention/runs.ts';
import { withCms } from './retention/setting.ts';
import { untouchedFiches } from './retention/untouched-fiches.ts';

withCms();

accounts();
untouchedFiches();
exchange();
online();
approvals();
files();
runs();
