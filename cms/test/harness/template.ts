import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { createDatabase } from './create-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A seeded database, copied by each suite: a file, or the name of a database in `postgres`. */
    templateDatabase: string;
    /** Address of the Postgres of this run, when there is one: each suite then runs on it. */
    postgres?: string;
  }
}

/** Seeds one database for the whole run: a first start takes seconds, a copy none. */
export default async function makeTemplate(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'cms-template-'));
  const { postgres } = project.getProvidedContext();
  const url = postgres === undefined ? '' : await createDatabase(postgres, 'template_of_the_run');
  const program = join(import.meta.dirname, 'make-template.ts');
  await promisify(execFile)(process.execPath, [program, folder, url], { timeout: 170_000 });
  project.provide('templateDatabase', postgres ? 'template_of_the_run' : join(folder, 'cms.db'));
  return () => rm(folder, { recursive: true, force: true });
}
