import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyAddresses } from './caddy-addresses.ts';
import { ficheFileOf } from './fiche-files.ts';
import type { Manifest } from './manifest.ts';
import type { PageFiles } from './page-files.ts';

/** The map of former addresses beside the site, for a web server that cannot read them where they are. */
export class AddressMap {
  readonly #path: string;
  /** What was last told, by fingerprints: files are read only when some changed. */
  #told: string | null = null;

  constructor(releaseFolder: string) {
    this.#path = join(releaseFolder, 'addresses.caddy');
  }

  /** Replaced whole, and only when it differs. */
  write(files: PageFiles, { pages }: Manifest): void {
    const moved = Object.keys(pages)
      .filter((address) => address.endsWith('/moved.txt'))
      .sort();
    const told = moved.map((address) => `${address} ${pages[address]}`).join('\n');
    if (told === this.#told) return;
    const text = caddyAddresses(
      moved.flatMap((address) => {
        const to = files.read(address);
        return to === null ? [] : [[ficheFileOf(address)?.slug ?? '', to] as const];
      }),
    );
    if (!existsSync(this.#path) || readFileSync(this.#path, 'utf8') !== text) {
      writeFileSync(`${this.#path}.new`, text);
      renameSync(`${this.#path}.new`, this.#path);
    }
    this.#told = told;
  }
}
