import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Service } from './service.ts';
import { supervise } from './supervise.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervise-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that writes its number, then does what it is told. */
function service(name: string, does: string): Service {
  const file = join(folder, `${name}.mjs`);
  const begin = `import { writeFileSync } from 'node:fs';
    const note = (what, text) => writeFileSync(${JSON.stringify(join(folder, name))} + '.' + what, text);
    setInterval(() => {}, 1000);`;
  writeFileSync(file, `${begin}\n${does}\nnote('pid', String(process.pid));`);
  return { name, args: [file], cwd: folder, env: process.env, log: join(folder, `${name}.log`) };
}
const polite = `process.on('SIGTERM', () => { note('bye', 'done'); process.exit(0); });`;
const deaf = `process.on('SIGTERM', () => console.log('no'));`;

const started = (name: string) =>
  vi.waitFor(
    () => {
      const pid = Number(readFileSync(join(folder, `${name}.pid`), 'utf8'));
      expect(pid).toBeGreaterThan(0);
      return pid;
    },
    { timeout: 10_000 },
  );
const gone = (pid: number) => vi.waitFor(() => expect(isRunning(pid)).toBe(false), 10_000);

function isRunning(pid: number) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  // Ended but not yet taken note of by its parent: a "Z".
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}

describe('services under supervision', () => {
  test('end by themselves when they are asked', async () => {
    const { stop } = supervise([service('one', polite), service('two', polite)]);
    const pids = [await started('one'), await started('two')];
    await Promise.all([stop(), stop()]);
    expect(existsSync(join(folder, 'one.bye')) && existsSync(join(folder, 'two.bye'))).toBe(true);
    for (const pid of pids) await gone(pid);
  });

  test('are made to end when they do not listen, with what they started', async () => {
    const child = `import { spawn } from 'node:child_process';
      note('child', String(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']).pid));`;
    const { stop } = supervise([service('deaf', `${child}\n${deaf}`)], { deadline: 300 });
    const pid = await started('deaf');
    await stop();
    await gone(pid);
    await gone(Number(readFileSync(join(folder, 'deaf.child'), 'utf8')));
  });

  test('one that dies is named, and what it said last tells why', async () => {
    const dying = service(
      'dying',
      `console.log('out of ideas'); note('pid', '1'); process.exit(3);`,
    );
    const { died, stop } = supervise([dying, service('other', polite)]);
    const dead = await died;
    expect(dead.name).toBe('dying');
    expect(dead.said).toContain('out of ideas');
    const other = await started('other');
    await stop();
    await gone(other);
  });

  test('do not outlive a supervisor that is killed hard', async () => {
    const services = JSON.stringify([service('one', polite), service('two', '')]);
    const supervisor = join(folder, 'supervisor.mjs');
    const module = new URL('./supervise.ts', import.meta.url).href;
    writeFileSync(
      supervisor,
      `import { supervise } from ${JSON.stringify(module)}; supervise(${services});`,
    );
    const parent = spawn(process.execPath, [supervisor], { stdio: 'inherit' });
    const pids = [await started('one'), await started('two')];
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    for (const pid of pids) await gone(pid);
    expect(existsSync(join(folder, 'one.bye'))).toBe(true);
  });
});
