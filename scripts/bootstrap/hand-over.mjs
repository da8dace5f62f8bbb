// Runs on any Node >= 18.
import { spawn } from 'node:child_process';

/**
 * Becomes another program as nearly as Node can: same terminal, signals passed on, its exit code ours.
 * The channel closes with us, however we end: that is how the program knows (see follow-parent.mjs).
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd: string, env: NodeJS.ProcessEnv}} options
 * @returns {Promise<never>}
 */
export function handOver(command, args, options) {
  return new Promise(() => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => child.kill(signal));
    if (process.env.npm_lifecycle_event) watchNpm(() => child.kill('SIGTERM'));
    child.on('exit', (code, signal) => {
      process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** npm killed hard tells nobody: we are then somebody else's child. @param {() => void} gone */
function watchNpm(gone) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) gone();
  }, 1000).unref();
}
