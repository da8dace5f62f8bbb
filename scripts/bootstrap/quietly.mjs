// Runs on any Node >= 18.
import { spawn } from 'node:child_process';
import { killGroup } from './kill-group.mjs';

const signals = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });

/**
 * Runs a program and keeps what it says, for the one case where somebody wants to read it.
 * A signal that ends us ends it too, with all that it started; what it leaves half done bears no stamp.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd: string, env?: NodeJS.ProcessEnv}} options
 * @returns {Promise<{code: number, output: string, missing: boolean}>}
 */
export function quietly(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
    };
    const leave = (/** @type {keyof typeof signals} */ signal) => {
      killGroup(child.pid, 'SIGKILL');
      process.stderr.write('\n');
      process.exit(signals[signal]);
    };
    const done = (/** @type {{code: number, output: string, missing: boolean}} */ result) => {
      for (const signal of Object.keys(signals)) process.off(signal, leave);
      resolve(result);
    };
    for (const signal of Object.keys(signals)) process.on(signal, leave);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) =>
      done({
        code: 1,
        output: error.message,
        missing: 'code' in error && error.code === 'ENOENT',
      }),
    );
    child.on('close', (code) => done({ code: code ?? 1, output, missing: false }));
  });
}
