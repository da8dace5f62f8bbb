import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/**
 * What a system under test is told about its database: on a run with a Postgres, the address of a new
 * one; else nothing, which means SQLite.
 */
export async function ownDatabase(): Promise<{ DATABASE_URL?: string }> {
  const server = inject('postgres');
  if (server === undefined) return {};
  const client = new Client({ connectionString: server });
  const name = `system_${randomUUID().replaceAll('-', '')}`;
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return { DATABASE_URL: new URL(`/${name}`, server).href };
}
