import type { LibraryItem } from '@pratiques/shared';
import { checkItem } from './checked-item.ts';
import { keyOf, type LibraryKey } from './library-key.ts';
import type { Close, LibraryLine, RefusedEntry, StoredEntry, Tombstone } from './library-line.ts';

export interface HeldItem {
  readonly item: LibraryItem;
  readonly sequence: number;
  /** Addresses that once led to it, newest first. */
  readonly formerSlugs: readonly string[];
}

/** The library in memory: what is online, what was withdrawn, what was refused, and up to where the log was read. */
export class LibraryState {
  readonly held = new Map<string, HeldItem>();
  readonly tombstones = new Map<string, Tombstone>();
  readonly refused = new Map<string, RefusedEntry>();
  epoch: string | null = null;
  sequence = 0;
  /** Some stored entry no longer satisfies its schema: ask the CMS again before the site may shrink. */
  incomplete = false;
  /** Something was withdrawn since the file was last rewritten. */
  withdrawn = false;

  apply(line: LibraryLine): void {
    if ('put' in line) this.#put(line.put);
    else if ('remove' in line) this.#remove(line.remove);
    else if ('forget' in line) this.#forget(line.forget);
    else if ('refuse' in line) this.refused.set(keyOf(line.refuse), line.refuse);
    else this.#close(line.close);
  }

  /** The lines that say the same in one batch, without what was replaced. */
  *lines(): Generator<Exclude<LibraryLine, { close: Close }>> {
    for (const { item, sequence, formerSlugs } of this.held.values())
      yield { put: { ...item, sequence, formerSlugs: [...formerSlugs] } };
    for (const tombstone of this.tombstones.values()) yield { remove: tombstone };
    for (const refused of this.refused.values()) yield { refuse: refused };
  }

  #put(stored: StoredEntry): void {
    const key = keyOf(stored);
    const checked = checkItem(stored, stored.entry);
    const { kind, documentId, locale, sequence, formerSlugs } = stored;
    // What changed stands last, where whoever reads the log afresh finds it.
    this.held.delete(key);
    this.tombstones.delete(key);
    this.refused.delete(key);
    if (checked.valid) {
      this.held.set(key, { item: checked.item, sequence, formerSlugs });
      return;
    }
    // Valid when stored, refused by today's schema.
    this.incomplete = true;
    this.refused.set(key, { kind, documentId, locale, sequence, ...checked.fault });
  }

  #remove(tombstone: Tombstone): void {
    this.#forget(tombstone);
    if (tombstone.formerSlugs.length > 0) this.tombstones.set(keyOf(tombstone), tombstone);
  }

  #forget(forgotten: LibraryKey): void {
    const key = keyOf(forgotten);
    if (this.held.delete(key)) this.withdrawn = true;
    this.tombstones.delete(key);
    this.refused.delete(key);
  }

  #close({ epoch, sequence }: Close): void {
    this.epoch = epoch;
    this.sequence = sequence;
  }
}
