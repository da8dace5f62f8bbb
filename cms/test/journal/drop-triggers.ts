import type { Core } from '@strapi/strapi';

/** What somebody does who holds the database itself. */
export async function dropTriggers({ db }: Core.Strapi): Promise<void> {
  const triggers = {
    sqlite: ['workflow_journal_no_update', 'workflow_journal_no_delete'],
    postgres: ['workflow_journal_append_only ON workflow_journal'],
  }[db.dialect.client === 'postgres' ? 'postgres' : 'sqlite'];
  for (const trigger of triggers) await db.connection.raw(`DROP TRIGGER IF EXISTS ${trigger}`);
}
