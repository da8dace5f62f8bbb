import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { environmentTexts } from './testing/example-environment.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runProgram } from './testing/run-program.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

// What the publisher tells of readers and of its own faults, by its file and by its standard output.

const planted = {
  'what a reader looks for': 'mirlifiche',
  'a password': 'crabouillette-2026',
  'a token': 'zibelinadezibelinade',
  'the message of an error': 'valdrouille',
};

async function running(prepare: (data: string) => void = () => undefined) {
  const cms = await FakeCms.start();
  const data = temporaryFolder();
  mkdirSync(data, { recursive: true });
  prepare(data);
  const main = runProgram('main.ts', { env: environmentTexts(data, cms.url) });
  onTestFinished(() => void main.child.kill('SIGKILL'));
  await expect.poll(() => main.output(), { timeout: 20_000 }).toContain('"listening"');
  const port = /"port":(\d+)/.exec(main.output())?.[1];
  return { main, data, url: `http://127.0.0.1:${port}` };
}

test('what readers ask for is in no line; what happens is in all', async () => {
  const { main, data, url } = await running();
  await fetch(`${url}/recherche/?q=${planted['what a reader looks for']}`);
  await fetch(`${url}/${planted['what a reader looks for']}/%zz`);
  const authorization = `Bearer ${planted['a token']}`;
  await fetch(`${url}/api/auth/local`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: 'x', password: planted['a password'] }),
  });
  main.child.kill('SIGTERM');
  await main.ended();
  const file = join(data, 'logs', 'publisher.log');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const written = readFileSync(file, 'utf8');
  for (const place of [written, main.output()]) {
    expect(place).toContain('"listening"');
    expect(place).toContain('"stopping"');
    for (const word of Object.values(planted)) expect(place).not.toContain(word);
  }
});

test('a warning, and an error that nobody caught, which ends it: told without their words, to the last line', async () => {
  const folder = temporaryFolder();
  const word = planted['the message of an error'];
  const program = runProgram('testing/crash-program.ts', { args: [folder, word] });
  expect(await program.ended()).toEqual({ code: 1, signal: null });
  for (const place of [readFileSync(join(folder, 'publisher.log'), 'utf8'), program.output()]) {
    expect(place).toMatch(
      /"crashed","cause":"RangeError site\/[\w/-]+crash-program\.ts:\d+","code":"EWORDS"/,
    );
    expect(place).toMatch(/"warned","cause":"Error [^"]+","code":"DEP_WORDS"/);
    expect(place).not.toContain(word);
  }
});

test('a folder that cannot be written to is told, and readers are served', async () => {
  const { main, url } = await running((data) => writeFileSync(join(data, 'logs'), ''));
  await vi.waitFor(() => expect(main.output()).toContain('"log-file-lost"'), 20_000);
  expect((await fetch(`${url}/_publisher/status`)).status).toBe(200);
});
