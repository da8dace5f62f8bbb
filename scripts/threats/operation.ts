import { type Row, row } from './row.ts';

/** Data and operation. */
export const operation: readonly Row[] = [
  row('database locked 8 s, disk full: 503 or 507, reads go on, it heals', [
    'cms/test/ledger/sqlite.test.ts',
  ]),
  row('kill -9 of the CMS under writes: nothing acknowledged is lost', [
    'cms/test/ledger/sqlite.test.ts',
  ]),
  row('mail server down: the submission is kept, the mail leaves later, once', [
    'cms/test/mail/outbox.test.ts',
  ]),
  row('double click, retry of a submission: one submission', [
    ['double click, retry of a submission', 'cms/test/contributions/submission.test.ts'],
    ['retry of a submission', 'cms/test/before-submitting/repeated-moves.ts'],
  ]),
  row('session ends in mid-form', ['scripts/story/writing/three-sittings.ts']),
  row(
    'restore on a bare machine; one byte of the backup changed',
    [],
    'No backup yet: the step of operation.',
  ),
  row('erasure, then restore of an older backup', ['cms/test/personal-data/restored.test.ts']),
  row('secret missing, default or short', ['cms/test/access/environment.test.ts']),
  row('log files: no token, password, mail body or fiche text', [
    'scripts/story/leak.test.ts',
    ['log files', 'cms/test/logs/logs.test.ts'],
  ]),
];
