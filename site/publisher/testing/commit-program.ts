// Commits two batches to a library in each folder named, where files may not grow for ever: `node commit-program.ts <folder>…`.
import { StoredLibrary } from '../library/stored-library.ts';

const key = { kind: 'practice', documentId: 'doc-1', locale: 'fr' } as const;
const STEP = 15;

for (const [at, folder] of process.argv.slice(2).entries()) {
  const library = await StoredLibrary.open(folder);
  await library.commit([], { epoch: 'e', sequence: 1 });
  const reason = 'x'.repeat(2_000 + at * STEP);
  const line = { refuse: { ...key, sequence: 2, path: 'title', reason } };
  await library
    .commit([line], { epoch: 'e', sequence: 2 })
    // What the disk refused is what this program is for.
    .catch(() => undefined);
  process.stdout.write(`${library.state.sequence}\n`);
}
