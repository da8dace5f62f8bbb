import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runApart } from '../../plugins/workflow/server/src/attachments/door/run-apart.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apart-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program that is told a file to write to, and answers what it wrote. */
async function told(source: string, patienceMs?: number): Promise<string> {
  const [program, output] = [join(folder, 'program.cjs'), join(folder, 'output')];
  await writeFile(
    program,
    `const told = (text) => require('fs').writeFileSync(process.argv[2], text);\n${source}`,
  );
  await runApart(program, [output], patienceMs);
  return readFile(output, 'utf8');
}

describe('what reads a file', () => {
  test('has no secret of the CMS around', async () => {
    process.env.PLANTED_SECRET = 'Zibelune';
    const names = await told('told(Object.keys(process.env).join())');
    delete process.env.PLANTED_SECRET;
    // Those that a shell sets by itself.
    for (const name of names.split(','))
      expect(['PWD', 'OLDPWD', 'SHLVL', '_', '']).toContain(name);
  });
  test('has memory for one file', async () => {
    const fill = (megabytes: number) =>
      `const kept = []; for (let n = 0; n < ${megabytes}; n += 1) kept.push(Buffer.alloc(1_000_000, 1)); told('kept');`;
    expect(await told(fill(500))).toBe('kept');
    await expect(told(fill(1_500))).rejects.toThrow();
  });
  test('has less of it for its own objects', async () => {
    const fill = (megabytes: number) =>
      `const kept = []; for (let n = 0; n < ${megabytes}; n += 1) kept.push(new Array(125_000).fill(n + 0.5)); told('kept');`;
    expect(await told(fill(200))).toBe('kept');
    await expect(told(fill(480))).rejects.toThrow();
  });
  test('is stopped by the clock', async () => {
    await expect(told('for (;;);', 1_000)).rejects.toMatchObject({ killed: true });
  });
});
