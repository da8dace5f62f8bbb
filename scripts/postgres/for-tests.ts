import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Postgres of this run, when there is one. */
    postgres?: string;
  }
}

/** One Postgres for a project of tests; each test file makes a database of its own in it. */
export default async function postgresForTests(project: TestProject) {
  const { url, stop } = await startPostgres();
  project.provide('postgres', url);
  return stop;
}
