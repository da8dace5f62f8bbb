// `node full-render-program.ts LIBRARY RELEASE [PAGES]`: renders a kept library into a new release, as a publisher
// does when its templates are new, without search index and without compressed variants. PAGES, a pattern, leaves out the addresses that it does not match.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoredLibrary } from '../library/stored-library.ts';
import { buildIdOf } from '../release/build-id.ts';
import { keepTemplates } from '../release/kept-templates.ts';
import { Release } from '../release/release.ts';
import { openTemplates } from '../release/templates.ts';
import { carefulRenderer } from '../update/careful-renderer.ts';

const [libraryFolder = '', releaseFolder = '', pattern = ''] = process.argv.slice(2);
const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));
const kept = new RegExp(pattern);
const origin = 'http://localhost:4321';
const build = buildIdOf(distFolder, origin);
await keepTemplates(releaseFolder, { build, distFolder, origin }, () => undefined);
const { renderer, clientFolder } = await openTemplates(releaseFolder, build);
const library = await StoredLibrary.open(libraryFolder);
const { epoch, sequence } = library.state;
const release = new Release(join(releaseFolder, build), clientFolder, () => ({
  prepare: () => undefined,
  update: async () => undefined,
}));
const { failed } = await release.updatePages({
  renderer: {
    ...carefulRenderer(renderer, library.items(), new Map()),
    *pages(of) {
      for (const page of renderer.pages(of)) if (kept.test(page[0])) yield page;
    },
  },
  library: renderer.createLibrary(library.items(), library.former()),
  origin,
  shows: { epoch, sequence },
  stopping: new AbortController().signal,
  onPhase: () => undefined,
});
if (failed.length > 0) throw new Error(`${failed.length} pages could not be rendered`);
