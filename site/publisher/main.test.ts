import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { publisherClient } from './client/publisher-client.ts';
import { practice } from './testing/example-entries.ts';
import { environmentTexts } from './testing/example-environment.ts';
import { FakeCms } from './testing/fake-cms.ts';
import { runProgram } from './testing/run-program.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

async function environment(changes: Record<string, string> = {}) {
  const cms = await FakeCms.start();
  const texts = environmentTexts(temporaryFolder(), cms.url);
  return { cms, env: { ...texts, ...changes } };
}

const built = existsSync(fileURLToPath(new URL('../dist/server/entry.mjs', import.meta.url)));

test.skipIf(!built)(
  'with the real templates and index: publishes, then ends at once when asked to',
  async () => {
    const { cms, env } = await environment();
    cms.publish('practice', 'doc-1', practice('panjo'));
    const main = runProgram('main.ts', { env });
    await expect.poll(() => main.output(), { timeout: 20_000 }).toContain('"switched"');
    const port = /"port":(\d+)/.exec(main.output())?.[1];
    const url = `http://127.0.0.1:${port}`;
    const status = await publisherClient(url).until(({ sequence }) => sequence === 1);
    expect(status.error).toBeNull();
    expect(await (await fetch(`${url}/fiches/panjo/`)).text()).toContain('Fiche panjo');
    // What these pages import is in the templates themselves: nothing is installed where a release is kept.
    expect(await (await fetch(`${url}/feed.xml`)).text()).toContain('Fiche panjo');
    expect(await (await fetch(`${url}/fiches.csv`)).text()).toContain('Fiche panjo');
    expect((await fetch(`${url}/pagefind/pagefind-entry.json`)).status).toBe(200);
    main.child.kill('SIGTERM');
    expect(await main.ended()).toEqual({ code: 0, signal: null });
    expect(main.output()).not.toContain('Fiche panjo');
    expect(main.output()).not.toContain(env.LIBRARY_TOKEN);
  },
);

test('a missing secret: one sentence that names it, and code 1', async () => {
  const { env } = await environment({ LIBRARY_TOKEN: '' });
  const main = runProgram('main.ts', { env });
  expect(await main.ended()).toEqual({ code: 1, signal: null });
  expect(main.output()).toContain('LIBRARY_TOKEN');
});

test('a port that is taken: one sentence, and code 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once('listening', resolve));
  // A listening TCP server always has an address of this shape.
  const { port } = taken.address() as AddressInfo;
  const { env } = await environment({ SITE_PORT: String(port) });
  const main = runProgram('main.ts', { env });
  expect(await main.ended()).toEqual({ code: 1, signal: null });
  expect(main.output()).toContain(`Le port ${port} est déjà pris`);
});
