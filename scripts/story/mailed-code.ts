import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * The code of the newest mail to an address whose link leads to a path of the site, read from the files
 * that stand for the mail server; `but` is one that came before.
 */
export async function mailedCode(
  dataDir: string,
  email: string,
  path: string,
  but = '',
): Promise<string> {
  const folder = join(dataDir, 'mail');
  const link = new RegExp(`${path}\\?code=([0-9a-f]{64})`);
  for (;;) {
    for (const file of (existsSync(folder) ? readdirSync(folder) : []).sort().reverse()) {
      // Quoted-printable folds long lines and writes = as =3D.
      const text = readFileSync(join(folder, file), 'utf8')
        .replace(/=\r?\n/g, '')
        .replace(/=3D/g, '=');
      const code = link.exec(text)?.[1];
      if (code && code !== but && text.includes(email)) return code;
    }
    await pause(50);
  }
}
