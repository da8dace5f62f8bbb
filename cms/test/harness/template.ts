import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A seeded database, copied by each suite. */
    templateDatabase: string;
  }
}

/** Seeds one database for the whole run: a first start takes seconds, a copy none. */
export default async function makeTemplate(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'cms-template-'));
  const program = join(import.meta.dirname, 'make-template.ts');
  await promisify(execFile)(process.execPath, [program, folder], { timeout: 170_000 });
  project.provide('templateDatabase', join(folder, 'cms.db'));
  return () => rm(folder, { recursive: true, force: true });
}
