import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { allPhases } from '../phase.ts';
import { trialsOn } from './trials/trials.ts';

const program = fileURLToPath(new URL('./campaign-program.ts', import.meta.url));
const Figure = z.object({ name: z.string(), value: z.number() });

test('disk full, read-only, kill -9 at any moment, two publishers at once: the short campaign, and no reader sees anything of it', async () => {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, FAULTS_KILLS: '20', FAULTS_FICHES: '60' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  let progress = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    progress += chunk.toString();
  });
  await once(child, 'close');
  const problems = progress.split('\n').filter((line) => line.startsWith('✗'));
  expect(problems).toEqual([]);
  expect(child.exitCode).toBe(0);
  const figures = new Map(
    printed
      .trim()
      .split('\n')
      .map((line) => Figure.parse(JSON.parse(line)))
      .map(({ name, value }) => [name.replace('faults.publisher.', ''), value]),
  );
  for (const phase of allPhases) expect(figures.get(`kills.${phase}`), phase).toBeGreaterThan(0);
  for (const trial of Object.keys(trialsOn(false)))
    expect(figures.get(`tried.${trial}`), trial).toBe(1);
  expect(figures.get('reads')).toBeGreaterThan(0);
  expect(figures.get('reads.bad')).toBe(0);
}, 1_800_000);
