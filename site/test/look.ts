// `node test/look.ts FOLDER`: renders the seeds into a folder, for looking.
import { renderSite } from './render-site.ts';
import { seedItems } from './seed-items.ts';

const folder = process.argv[2] ?? '.cache/look';
const started = performance.now();
const statuses = await renderSite(seedItems(), folder);
const failed = [...statuses].filter(([url, status]) => status !== 200 && url !== '/404.html');
console.log(`${statuses.size} pages in ${Math.round(performance.now() - started)} ms`, failed);
