// Commits two batches to a library in each folder named, where files may not grow for ever: `node commit-program.ts <folder>…`.
import { StoredLibrary } from '../library/stored-library.ts';
import { practice } from './example-entries.ts';

const key = { kind: 'practice', documentId: 'doc-1', locale: 'fr' } as const;
const STEP = 15;

for (const [at, folder] of process.argv.slice(2).entries()) {
  const library = await StoredLibrary.open(folder);
  await library.commit([], { epoch: 'e', sequence: 1 });
  const entry = practice('panjo', { summary: 'x'.repeat(1 + at * STEP) });
  await library
    .commit([{ put: { ...key, sequence: 2, entry } }], { epoch: 'e', sequence: 2 })
    // What the disk refused is what this program is for.
    .catch(() => undefined);
  process.stdout.write(`${library.state.sequence}\n`);
}
