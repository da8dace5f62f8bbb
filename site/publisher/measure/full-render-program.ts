// `node full-render-program.ts LIBRARY RELEASE [PAGES]`: renders a kept library into a new release, as a publisher
// does when its templates are new, without search index. PAGES, a pattern, leaves out the addresses that it does not match.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoredLibrary } from '../library/stored-library.ts';
import { loadRenderer } from '../release/load-renderer.ts';
import { Release } from '../release/release.ts';

const [libraryFolder = '', releaseFolder = '', pattern = ''] = process.argv.slice(2);
const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));
const kept = new RegExp(pattern);
const renderer = await loadRenderer(distFolder);
const library = await StoredLibrary.open(libraryFolder);
const { epoch, sequence } = library.state;
const release = new Release(releaseFolder, join(distFolder, 'client'), () => ({
  update: async () => undefined,
}));
const { failed } = await release.updatePages({
  renderer: {
    ...renderer,
    *pages(of) {
      for (const page of renderer.pages(of)) if (kept.test(page[0])) yield page;
    },
  },
  library: renderer.createLibrary(library.items()),
  origin: 'http://localhost:4321',
  shows: { epoch, sequence },
  stopping: new AbortController().signal,
  onPhase: () => undefined,
});
if (failed.length > 0) throw new Error(`${failed.length} pages could not be rendered`);
