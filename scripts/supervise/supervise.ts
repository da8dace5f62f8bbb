import { killGroup } from '../bootstrap/kill-group.mjs';
import { type Child, type Service, startService } from './service.ts';

// Shorter than the deadline of follow-parent.mjs.
const DEADLINE = 10_000;

/** A program that ended by itself, and the last lines that it printed. */
export type Dead = Service & { said: readonly string[] };

type Manner = {
  /** How long one that was asked to end may take, in ms. */
  deadline?: number;
  /** Is given each line that a program prints. */
  hear?: (name: string, line: string) => void;
};

export type Supervision = {
  /** The first service that ended by itself, if ever. */
  died: Promise<Dead>;
  /** The processes, in the order of their services. */
  pids: () => (number | undefined)[];
  /** Asks all to end, then makes them; once is enough, more does no harm. */
  stop: () => Promise<unknown>;
};

/** Runs services side by side: all of them, or none. */
export function supervise(services: Service[], manner: Manner = {}): Supervision {
  const { deadline = DEADLINE, hear } = manner;
  const children = services.map((service) =>
    startService(service, (line) => hear?.(service.name, line)),
  );
  let stopping: Promise<unknown> | undefined;
  const died = new Promise<Dead>((resolve) => {
    for (const { service, ended, said } of children)
      ended.then(() => {
        if (!stopping) resolve({ ...service, said });
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
}
