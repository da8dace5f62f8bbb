import { faultOf, tell } from '@pratiques/shared/log';
import type { Core } from '@strapi/strapi';

/** Tables from which something of a person is removed. */
const emptied =
  'up_users, practices, workflow_attachments, workflow_journal_texts, workflow_approvals, organisations, strapi_sessions, components_fiche_testimonies';

/**
 * Makes the bytes go: a deleted row lies in the database's file until its page serves again. SQLite
 * writes the file anew and empties its log; Postgres frees the pages, which serve again.
 */
export async function shedBytes({ db, log }: Core.Strapi): Promise<void> {
  const statements =
    db.dialect.client === 'postgres'
      ? [`VACUUM ${emptied}`]
      : ['VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)'];
  try {
    for (const statement of statements) await db.connection.raw(statement);
  } catch (error) {
    tell(log, { event: 'space-not-freed', ...faultOf(error) });
  }
}
