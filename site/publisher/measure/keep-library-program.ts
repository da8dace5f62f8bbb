// `node keep-library-program.ts FOLDER`, told CMS_URL and LIBRARY_TOKEN: receives the whole log as a publisher does, and ends.
import { join } from 'node:path';
import { Brake } from '../changes/brake.ts';
import { receiveChanges } from '../changes/receive-changes.ts';
import { KeptFiles } from '../files/kept-files.ts';
import { StoredLibrary } from '../library/stored-library.ts';

const [folder = ''] = process.argv.slice(2);
const { CMS_URL: url = '', LIBRARY_TOKEN: token = '' } = process.env;
const library = await StoredLibrary.open(folder);
const { reason } = await receiveChanges(
  {
    cms: { url, token, patience: { silenceMs: 60_000, totalMs: 600_000 } },
    library,
    files: new KeptFiles(join(folder, 'files')),
    brake: new Brake(folder),
    stopping: new AbortController().signal,
    onPhase: () => undefined,
  },
  0,
);
if (reason !== null) throw new Error(reason);
