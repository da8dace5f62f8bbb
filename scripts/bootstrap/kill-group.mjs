// Runs on any Node >= 18.

/**
 * Sends a signal to a process that leads its own group, and to all that it started.
 * @param {number | undefined} leader
 * @param {NodeJS.Signals} signal
 */
export function killGroup(leader, signal) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    // Gone already: that is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
