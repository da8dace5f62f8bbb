import { faultOf } from './fault.js';
import type { Log } from './log-line.js';

/** An error that nobody caught ends the process, as always; Node's own words would quote its message. */
export function tellCrashes(log: Log): void {
  process.on('uncaughtException', (error) => {
    log({ event: 'crashed', ...faultOf(error) });
    process.exit(1);
  });
}
