import { Client } from 'pg';

/** Makes a database in a Postgres server, empty or as a copy of another one, and answers its address. */
export async function createDatabase(server: string, name: string, template = 'template1') {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await client.end();
  return new URL(`/${name}`, server).href;
}
