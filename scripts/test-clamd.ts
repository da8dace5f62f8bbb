// `npm run test:clamd`: the door of attachments in front of a real clamd, Debian's, installed when we may.
import { run } from './run.ts';
import { demandPackage } from './test/debian-package.ts';
import { report } from './test/report.ts';
import { runVitest } from './test/run-vitest.ts';

await run(() =>
  report(async () => {
    await demandPackage('clamav-daemon', '/usr/sbin/clamd');
    return [await runVitest(['--mode', 'clamd'])];
  }),
);
