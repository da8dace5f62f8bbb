import { ofAFiche } from './of-a-fiche.ts';
import { report } from './report.ts';
import { withSite } from './setting.ts';
import { whoMayAsk } from './who-may-ask.ts';

// What the panel says of the site is what the publisher says, held against the log.

withSite();

ofAFiche();
whoMayAsk();
report();
