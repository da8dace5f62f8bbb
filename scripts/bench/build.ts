import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../bootstrap/toolchain.mjs';
import { cpuOf } from './cpu-of.ts';
import { type Figure, quantile, rounded } from './figure.ts';
import { peerEleventy } from './peer.ts';
import { writePeerFiches } from './peer-fiches.ts';
import { withSeededCms } from './seeded-cms.ts';
import { volume } from './volume.ts';

const run = promisify(execFile);
const site = join(root, 'site');
const times = 5;
/** The pages that the peer makes too: home, fiches, their list, themes. */
const samePages = '^/($|fiches/[^.]*$|themes/.)';

type Renderings = Record<'ours' | 'same' | 'peer', number[]>;

/** Renders everything again and again, ours and the peer by turns, each in a process of its own. */
async function renderings(folder: string): Promise<Renderings> {
  const peer = peerEleventy();
  const at = (name: string) => join(folder, name);
  const [library, fiches] = [at('library'), at('fiches.ndjson')];
  if (peer) await writePeerFiches(join(library, 'library.ndjson'), fiches);
  const ours = (out: string, pages: string) =>
    cpuOf({ args: ['publisher/measure/full-render-program.ts', library, out, pages], cwd: site });
  const cpu: Renderings = { ours: [], same: [], peer: [] };
  // Nothing is removed meanwhile: ext4 searches long for a free inode where many were freed seconds ago.
  for (let time = 0; time < times; time += 1) {
    cpu.ours.push(await ours(at(`ours-${time}`), ''));
    if (!peer) continue;
    cpu.same.push(await ours(at(`same-${time}`), samePages));
    cpu.peer.push(await peer.render(fiches, at(`peer-${time}`)));
  }
  return cpu;
}

function* figures(fiches: number, { ours, same, peer }: Renderings): Iterable<Figure> {
  const n = ours.length;
  const median = (values: readonly number[]) => quantile(values, 0.5);
  const seconds = (name: string, values: readonly number[]): Figure => ({
    name: `render.cpu.${name}${fiches}`,
    value: rounded(median(values), 2),
    unit: 's',
    n,
  });
  /** Of runs that followed each other: what disturbed one disturbed the other. */
  const ratio = (name: string, values: readonly number[]): Figure => ({
    name: `render.cpu.ratio.${name}${fiches}`,
    value: rounded(median(values.map((value, time) => value / (peer[time] ?? Number.NaN))), 2),
    unit: 'ratio',
    n,
  });
  yield seconds('', ours);
  if (peer.length === 0) return;
  yield seconds('peer.', peer);
  yield ratio('', ours);
  yield ratio('same-pages.', same);
}

/** CPU of rendering the whole site from the library on disk: load, index, render, write; no search index, no compression. */
export async function* build(): AsyncGenerator<Figure> {
  for (const fiches of process.env.BENCH_FICHES ? [volume()] : [1_000, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
    try {
      await withSeededCms(fiches, ({ origin, libraryToken }) =>
        run(
          process.execPath,
          ['publisher/measure/keep-library-program.ts', join(folder, 'library')],
          {
            cwd: site,
            env: { ...process.env, CMS_URL: origin, LIBRARY_TOKEN: libraryToken },
          },
        ),
      );
      yield* figures(fiches, await renderings(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
