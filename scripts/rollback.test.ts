import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './bootstrap/toolchain.mjs';

/** The real command, on data of its own; what it does with releases is tested beside the publisher. */
async function rollback(args: string[], environment: Record<string, string> = {}) {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'rollback-'));
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true, force: true }));
  const child = spawn(process.execPath, [join(root, 'scripts', 'rollback.ts'), ...args], {
    env: { PATH: process.env.PATH, DATA_DIR, ...environment },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const [code]: unknown[] = await once(child, 'close');
  return { code, said };
}

test('npm run rollback passes on what is asked, and how it ended', async () => {
  const listed = await rollback(['--list']);
  expect([listed.code, listed.said]).toEqual([0, expect.stringContaining('Releases of the site')]);
  const returned = await rollback([]);
  expect(returned.said).toMatch(/^✗ Aucune version.*\n {2}No release/);
  expect(returned.code).toBe(1);
});

test('a wrong configuration is refused before anything', async () => {
  const { code, said } = await rollback(['--list'], { SITE_PORT: 'http' });
  expect(said).toContain('SITE_PORT');
  expect(code).toBe(1);
});
