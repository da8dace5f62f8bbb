import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** A Node program that runs as long as we do. */
export type Service = {
  name: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where all that it says goes; the log of the run before stays beside it. */
  log: string;
};

export type Child = { service: Service; process: ChildProcess; ended: Promise<void> };

const follow = new URL('./follow-parent.mjs', import.meta.url).href;

/** Starts one, in a group of its own: the terminal's Ctrl-C reaches us only, and we decide how it ends. */
export function startService(service: Service): Child {
  mkdirSync(dirname(service.log), { recursive: true });
  if (existsSync(service.log)) renameSync(service.log, `${service.log}.1`);
  const log = openSync(service.log, 'a');
  const child = spawn(process.execPath, ['--import', follow, ...service.args], {
    cwd: service.cwd,
    env: service.env,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { service, process: child, ended };
}
