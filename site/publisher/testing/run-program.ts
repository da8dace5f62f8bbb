import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Orders } from './publisher-program.ts';

export interface RunningProgram {
  readonly child: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** How it ended. */
  ended(): Promise<{ code: number | null; signal: string | null }>;
}

/** Runs one of the publisher's programs with this very Node. */
export function runProgram(
  name:
    | 'main.ts'
    | 'rollback/rollback-program.ts'
    | 'testing/publisher-program.ts'
    | 'testing/crash-program.ts',
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> },
): RunningProgram {
  const program = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const closed = once(child, 'close');
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    child,
    output: () => output,
    async ended() {
      await closed;
      return { code: child.exitCode, signal: child.signalCode };
    },
  };
}

export const runWithOrders = (orders: Orders): RunningProgram =>
  runProgram('testing/publisher-program.ts', { args: [JSON.stringify(orders)] });
