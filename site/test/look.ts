// `node test/look.ts FOLDER`: renders the seeds, one of them withdrawn, into a folder, for looking.
import { renderSite } from './render-site.ts';
import { withoutFiche } from './sample.ts';

const folder = process.argv[2] ?? '.cache/look';
const started = performance.now();
const { items, former } = withoutFiche('les-mots-poses');
const statuses = await renderSite(items, folder, former);
const failed = [...statuses].filter(([url, status]) => status !== 200 && !url.endsWith('.html'));
console.log(`${statuses.size} pages in ${Math.round(performance.now() - started)} ms`, failed);
