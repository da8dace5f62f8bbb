// `node full-render-program.ts LIBRARY RELEASE [KINDS]`: renders a whole library into a new folder, as a new release does.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoredLibrary } from '../library/stored-library.ts';
import { loadRenderer } from '../release/load-renderer.ts';
import { Release } from '../release/release.ts';

const [libraryFolder = '', releaseFolder = ''] = process.argv.slice(2);
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const renderer = await loadRenderer(process.env.DIST ?? dist);
const t0 = performance.now();
const stored = await StoredLibrary.open(libraryFolder);
const t1 = performance.now();
const library = renderer.createLibrary(stored.items());
const t2 = performance.now();
const release = new Release(releaseFolder, join(dist, 'client'), () => ({
  update: async () => {},
}));
const { pages, failed } = await release.updatePages({
  renderer,
  library,
  origin: 'http://localhost:4321',
  shows: { epoch: stored.state.epoch, sequence: stored.state.sequence },
  stopping: new AbortController().signal,
  onPhase: () => {},
});
const t3 = performance.now();
const c = process.cpuUsage();
console.error({
  pages,
  failed: failed.length,
  load: Math.round(t1 - t0),
  create: Math.round(t2 - t1),
  update: Math.round(t3 - t2),
  user: c.user / 1e6,
  sys: c.system / 1e6,
  mb: Math.round(process.memoryUsage().rss / 1e6),
});
