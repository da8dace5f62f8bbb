import { join } from 'node:path';
import { defaults, types } from 'pg';
import { environment } from '../src/environment';

/** What we use of better-sqlite3's connection. */
type Connection = { pragma: (text: string) => unknown };

const env = environment();

const sqlite = () => ({
  client: 'sqlite',
  connection: { filename: join(env.DATA_DIR, 'cms.db') },
  useNullAsDefault: true,
  pool: {
    afterCreate(connection: Connection, done: (error: Error | null, made: Connection) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      // The driver waits on the only thread: readers would wait with whoever writes to a locked database.
      connection.pragma('busy_timeout = 500');
      done(null, connection);
    },
  },
});

// Strapi's columns hold a moment without its zone: written and read in UTC, whatever the machine's,
// or the journal's chain would break when the machine moves.
defaults.parseInputDatesAsUTC = true;
types.setTypeParser(types.builtins.TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`));

const postgres = (connectionString: string) => ({
  client: 'postgres',
  connection: { connectionString },
  pool: { min: 1, max: 10 },
});

export default {
  connection: env.DATABASE_URL ? postgres(env.DATABASE_URL) : sqlite(),
  settings: { forceMigration: false },
};
