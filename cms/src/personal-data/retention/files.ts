import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { limitsOf, type RetentionName } from '@pratiques/shared';
import { environment } from '../../environment';
import { oneByOne, type Rule } from './plan';

async function filesIn(folder: string, wanted: RegExp) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => wanted.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      // A mail that is written now changes its name meanwhile.
      const at = await stat(path).then(
        ({ mtime }) => mtime,
        () => null,
      );
      return at && { path, at };
    }),
  );
  return files.filter((file) => file !== null);
}

/** Files of a folder under `DATA_DIR` that nobody wrote to since the rule's limit. */
const oldFiles =
  (name: RetentionName, folder: string, wanted: RegExp): Rule =>
  async (_, now) => {
    const { due } = limitsOf(name, now);
    const files = await filesIn(join(environment().DATA_DIR, folder), wanted);
    return {
      due: oneByOne(
        files.filter(({ at }) => at < due),
        async ({ path }) => {
          await rm(path, { force: true });
          return true;
        },
      ),
    };
  };

export const oldMailFiles = oldFiles('mail-files', 'mail', /\.eml(\.part)?$/);
/** A log that turns keeps its name, with a number or a date, compressed or not. */
export const oldLogFiles = oldFiles('log-files', 'logs', /\.(log|jsonl)([.-][\w.-]+)?$/);
