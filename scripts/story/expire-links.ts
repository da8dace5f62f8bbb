import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

interface Where {
  readonly dataDir: string;
  /** What `ownDatabase` answered for the system. */
  readonly database: { DATABASE_URL?: string };
}

/** Lets the time of all links to a manager's address run out, in the database of a system under test. */
export async function expireLinks({ dataDir, database }: Where, address: string): Promise<void> {
  const past = new Date(Date.now() - 60_000);
  if (database.DATABASE_URL) {
    const client = new Client({ connectionString: database.DATABASE_URL });
    await client.connect();
    const update = 'UPDATE workflow_approvals SET expires_at = $1 WHERE address = $2';
    await client.query(update, [past, address]);
    return client.end();
  }
  const file = new DatabaseSync(join(dataDir, 'cms.db'), { timeout: 10_000 });
  file
    .prepare('UPDATE workflow_approvals SET expires_at = ? WHERE address = ?')
    .run(past.getTime(), address);
  file.close();
}
