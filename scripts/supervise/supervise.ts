import { killGroup } from '../bootstrap/kill-group.mjs';
import { type Child, type Service, startService } from './service.ts';

// Shorter than the deadline of follow-parent.mjs.
const DEADLINE = 10_000;

export type Supervision = {
  /** The first service that ended by itself, if ever. */
  died: Promise<Service>;
  /** The processes, in the order of their services. */
  pids: () => (number | undefined)[];
  /** Asks all to end, then makes them; once is enough, more does no harm. */
  stop: () => Promise<unknown>;
};

/** Runs services side by side: all of them, or none. */
export function supervise(services: Service[], deadline = DEADLINE): Supervision {
  const children = services.map(startService);
  let stopping: Promise<unknown> | undefined;
  const died = new Promise<Service>((resolve) => {
    for (const { service, ended } of children)
      ended.then(() => {
        if (!stopping) resolve(service);
      });
  });
  const stop = () => {
    stopping ??= Promise.all(children.map((child) => stopChild(child, deadline)));
    return stopping;
  };
  return { died, pids: () => children.map(({ process: child }) => child.pid), stop };
}

async function stopChild({ process: child, ended }: Child, deadline: number) {
  child.kill('SIGTERM');
  const force = setTimeout(() => killGroup(child.pid, 'SIGKILL'), deadline);
  await ended;
  clearTimeout(force);
  // What it started and left behind.
  killGroup(child.pid, 'SIGKILL');
}
