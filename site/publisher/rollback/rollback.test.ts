import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRecord } from '../release/release-record.ts';
import { deployedSite } from '../testing/deployed-site.ts';
import { practice } from '../testing/example-entries.ts';
import { currentOf, keepRelease, releasesOf } from '../testing/kept-release.ts';
import { runProgram } from '../testing/run-program.ts';
import { runPublisher } from '../testing/running-publisher.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { follow } from './follow.ts';

/** A site of one fiche that was deployed with these looks, and the command that its operator has. */
async function installation(...looks: string[]) {
  const site = await deployedSite(looks, ['panjo']);
  return Object.assign(site, {
    async rollback(...args: string[]) {
      const SITE_PORT = new URL(site.publisher.url).port;
      const env = { DATA_DIR: join(site.folder, 'data'), SITE_PORT };
      const program = runProgram('rollback/rollback-program.ts', { args, env });
      const { code } = await program.ended();
      return { code, said: program.output() };
    },
  });
}
type Installation = Awaited<ReturnType<typeof installation>>;

const home = async ({ publisher }: Installation) => (await publisher.page('/')).text;

test('without argument it returns to the release before, and says what readers get', async () => {
  const site = await installation('look-1', 'look-2');
  const { code, said } = await site.rollback();
  expect(said).toMatch(/^Les lecteurs ont la version [0-9a-f]{16} \(20.* UTC\)/);
  expect(said).toMatch(/\nReaders get release /);
  expect(said).toContain(site.builds[0]);
  expect([code, await home(site)]).toEqual([0, '<!doctype html>look-1:Fiche panjo']);
});

test('again, it goes further back and never to what was left; then there is nothing older', async () => {
  const site = await installation('look-1', 'look-2', 'look-3');
  await site.rollback();
  expect(await home(site)).toContain('look-2');
  await site.rollback();
  expect(await home(site)).toContain('look-1');
  const { code, said } = await site.rollback();
  expect(said).toMatch(/^✗ Aucune version plus ancienne[^\n]*\n {2}No older release/);
  expect([code, await home(site)]).toEqual([1, '<!doctype html>look-1:Fiche panjo']);
});

test('after the next deployment, the release before is the one that readers had', async () => {
  const site = await installation('look-1', 'look-2', 'look-3');
  await site.rollback(site.builds[0] ?? '');
  await site.deploy('look-4');
  await site.rollback();
  expect(await home(site)).toContain('look-1');
});

test('a release can be named, and --latest ends it', async () => {
  const site = await installation('look-1', 'look-2', 'look-3');
  expect((await site.rollback(site.builds[0] ?? '')).code).toBe(0);
  expect(await home(site)).toContain('look-1');
  expect((await site.rollback('--latest')).code).toBe(0);
  expect(await home(site)).toContain('look-3');
  expect((await site.rollback('--latest')).code).toBe(0);
});

test('naming the build of the site is to end the choice', async () => {
  const site = await installation('look-1', 'look-2');
  await site.rollback();
  await site.rollback(site.builds[1] ?? '');
  expect(await home(site)).toContain('look-2');
  expect((await site.rollback('--list')).said).not.toContain('choisie');
});

test('--list tells each release, when it was made, and what it is', async () => {
  const site = await installation('look-1', 'look-2');
  const [first, second] = site.builds;
  await site.rollback();
  const { code, said } = await site.rollback('--list');
  expect(code).toBe(0);
  const lines = said.split('\n').slice(2, -1);
  expect(lines).toEqual([
    expect.stringMatching(`^  ${first}  20.* UTC  en ligne / online ; choisie / chosen$`),
    expect.stringMatching(`^  ${second}  20.* UTC  gabarits actuels / latest$`),
  ]);
});

test('unpublish, also after a rollback: nothing of it comes back', async () => {
  const site = await installation('look-1', 'look-2');
  site.cms.publish('practice', 'doc-2', practice('ecoute'));
  site.cms.unpublish('practice', 'doc-panjo');
  await site.publisher.until(({ sequence }) => sequence === site.cms.head);
  await site.rollback();
  expect(await home(site)).toBe('<!doctype html>look-1:Fiche ecoute');
  expect((await site.publisher.page('/fiches/panjo/')).status).toBe(410);
});

test('with the publisher stopped it says when, and the next start does it', async () => {
  const site = await installation('look-1', 'look-2');
  await site.publisher.stop();
  const { code, said } = await site.rollback();
  expect(code).toBe(0);
  expect(said).toMatch(
    /^Le publieur est arrêté[^\n]*prochain démarrage[^\n]*\nThe publisher is stopped/,
  );
  expect(currentOf(site.folder)).toBe(site.builds[1]);
  await site.deploy('look-2');
  await expect.poll(() => currentOf(site.folder), { timeout: 20_000 }).toBe(site.builds[0]);
});

test('a deployment that readers never got is left for the release that they have', async () => {
  const site = await installation('look-1', 'look-2');
  await site.publisher.stop();
  site.publisher = await runPublisher(site.cms, site.folder, { look: 'look-broken' });
  await site.publisher.until(({ error }) => error !== null);
  const { code, said } = await site.rollback();
  expect([code, said]).toEqual([0, expect.stringContaining(site.builds[1] ?? 'none')]);
  await site.publisher.until(({ error }) => error === null);
  expect(await home(site)).toContain('look-2');
});

test.each<[string, (site: Installation) => Promise<string[]>, RegExp]>([
  ['an unknown release', async () => ['0123456789abcdef'], /n’est pas gardée.*\n.*is not kept/],
  ['an argument that is none', async () => ['hier'], /Rien d’autre que.*\n.*Nothing but/],
  ['too many arguments', async () => ['--list', '--latest'], /Rien d’autre que/],
  [
    'a release of another version of the renderer',
    async ({ folder, builds }) => {
      const foreign = await keepRelease(folder, 'look-0', 0);
      const record = { deployed: builds.at(-1) ?? null, shown: [...builds, foreign] };
      await writeRecord(releasesOf(folder), record);
      return [foreign];
    },
    /autre version du publieur\n.*another version of the publisher/,
  ],
  [
    'a release that lost its templates',
    async ({ folder, builds: [first = ''] }) => {
      rmSync(join(releasesOf(folder), first, 'templates'), { recursive: true });
      return [first];
    },
    /aucun gabarit\n.*no templates/,
  ],
])('%s is refused in words, and changes nothing', async (_name, make, words) => {
  const site = await installation('look-1', 'look-2');
  const args = await make(site);
  const { code, said } = await site.rollback(...args);
  expect(said).toMatch(words);
  expect(said).not.toMatch(/\n\s+at /);
  expect([code, await home(site)]).toEqual([1, '<!doctype html>look-2:Fiche panjo']);
});

test('the release before is one that can be shown', async () => {
  const site = await installation('look-1', 'look-2', 'look-3');
  rmSync(join(releasesOf(site.folder), site.builds[1] ?? '', 'templates'), { recursive: true });
  await site.rollback();
  expect(await home(site)).toContain('look-1');
});

test('where nothing was ever published there is nothing to return to', async () => {
  const env = { DATA_DIR: temporaryFolder(), SITE_PORT: '1' };
  const program = runProgram('rollback/rollback-program.ts', { env });
  expect(await program.ended()).toMatchObject({ code: 1 });
  expect(program.output()).toMatch(/^✗ Aucune version du site n’est gardée/);
});

test('what keeps the publisher from showing it is told while it waits, once', async () => {
  const site = await installation('look-1', 'look-2');
  site.cms.stop();
  await site.publisher.until(({ error }) => error !== null);
  const troubles: string[] = [];
  const end = await follow({
    dataDir: join(site.folder, 'data'),
    releasesFolder: releasesOf(site.folder),
    build: '0123456789abcdef',
    statusUrl: `${site.publisher.url}/_publisher/status`,
    limitMs: 1_000,
    onTrouble: (error) => troubles.push(error),
  });
  expect([end, troubles]).toEqual(['late', [expect.stringContaining('injoignable')]]);
});
