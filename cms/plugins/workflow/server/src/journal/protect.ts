import type { Core } from '@strapi/strapi';

const table = 'workflow_journal';

const sqlite = ['UPDATE', 'DELETE'].map(
  (verb) =>
    `CREATE TRIGGER IF NOT EXISTS ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
     BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END`,
);
const postgres = [
  `CREATE OR REPLACE FUNCTION ${table}_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$`,
  `CREATE OR REPLACE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
   FOR EACH ROW EXECUTE FUNCTION ${table}_is_append_only()`,
  // Emptying a table touches no row.
  `CREATE OR REPLACE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION ${table}_is_append_only()`,
];

/** The database itself refuses to change or remove a row of the journal. */
export async function protectJournal(strapi: Core.Strapi): Promise<void> {
  const statements = strapi.db.dialect.client === 'postgres' ? postgres : sqlite;
  for (const statement of statements) await strapi.db.connection.raw(statement);
}
