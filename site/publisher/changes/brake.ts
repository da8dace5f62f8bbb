import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../library/fiche-address.ts';
import { keyOf, type LibraryKey } from '../library/library-key.ts';
import type { LibraryLine } from '../library/library-line.ts';
import type { LibraryState } from '../library/library-state.ts';

const MOST = 0.1;

/** When a restored CMS would make more than a tenth of the fiches vanish, an operator must confirm by a file. */
export class Brake {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Why to stop, or null to go on. */
  reasonToStop(
    { held }: LibraryState,
    lines: readonly LibraryLine[],
    epoch: string,
  ): string | null {
    const before = [...held.values()].filter(({ item }) => isFiche(item)).length;
    // A fiche that comes back under another id at the same address has not vanished for anyone.
    const kept = new Set(lines.flatMap((line) => ('put' in line ? [addressOf(line.put)] : [])));
    const vanishing = lines
      .flatMap((line) => ('forget' in line ? (held.get(keyOf(line.forget))?.item ?? []) : []))
      .filter((item) => isFiche(item) && !kept.has(addressOf(item))).length;
    if (vanishing <= before * MOST || existsSync(this.#confirmation(epoch))) return null;
    const file = `library/${confirmationName(epoch)}`;
    return `${vanishing} fiches sur ${before} disparaîtraient : créez le fichier ${file} pour confirmer`;
  }

  /** One confirmation serves once. */
  consume(epoch: string): void {
    rmSync(this.#confirmation(epoch), { force: true });
  }

  #confirmation(epoch: string): string {
    return join(this.#folder, confirmationName(epoch));
  }
}

function confirmationName(epoch: string): string {
  return `confirm-${encodeURIComponent(epoch)}`;
}

function isFiche({ kind }: LibraryKey): boolean {
  return kind === 'practice' || kind === 'dispositif';
}
