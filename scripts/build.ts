// `npm run build`: builds what changed. `npm start` and `npm test` do it by themselves.
import { buildAll } from './build/build-all.ts';
import { run } from './run.ts';

await run(() => buildAll());
