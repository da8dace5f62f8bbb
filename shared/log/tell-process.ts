import { faultOf } from './fault.js';
import type { Log } from './log-line.js';

/**
 * What Node would say of the process in its own words, which can quote anything, told as lines: what it warns
 * of, and an error that nobody caught, which ends the process as always.
 */
export function tellProcess(log: Log): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log({ event: 'warned', ...faultOf(warning) }));
  process.on('uncaughtException', (error) => {
    log({ event: 'crashed', ...faultOf(error) });
    process.exit(1);
  });
}
