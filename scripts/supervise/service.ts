import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { killGroup } from '../bootstrap/kill-group.mjs';

/** A Node program that runs as long as we do. */
export type Service = {
  name: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The file to which it writes its log by itself, for whoever wants to know more. */
  log: string;
};

export type Child = {
  service: Service;
  process: ChildProcess;
  ended: Promise<void>;
  /** The last lines that it printed, oldest first. */
  said: readonly string[];
};

const follow = new URL('./follow-parent.mjs', import.meta.url).href;

/** Enough to see why a program ended. */
const REMEMBERED = 200;

/**
 * Starts one, in a group of its own: the terminal's Ctrl-C reaches us only, and we decide how it ends.
 * @param hear is given each line that it prints.
 */
export function startService(service: Service, hear: (line: string) => void): Child {
  const child = spawn(process.execPath, ['--import', follow, ...service.args], {
    cwd: service.cwd,
    env: service.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    if (stream)
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (said.length > REMEMBERED) said.shift();
        hear(line);
      });
  // What it started and left behind would keep its output open.
  child.once('exit', () => killGroup(child.pid, 'SIGKILL'));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  return { service, process: child, ended, said };
}
