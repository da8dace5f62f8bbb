import { spawnSync } from 'node:child_process';
import { Refusal } from '../failure.ts';

const CAPABILITIES = '-dac_override,-dac_read_search';

/** What to put before a command so that a read-only folder is one for it too: root would write all the same. */
export function boundByPermissions(): string[] {
  if (process.getuid?.() !== 0) return [];
  const before = ['setpriv', `--bounding-set=${CAPABILITIES}`, '--inh-caps=-all'];
  const [command = '', ...args] = [...before, 'true'];
  if (spawnSync(command, args).status === 0) return before;
  throw new Refusal(
    'Lancé par root sans « setpriv » : un dossier en lecture seule ne pourrait pas être essayé.',
  );
}
