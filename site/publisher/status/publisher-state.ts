import type { PublisherStatus, Quarantined } from '@pratiques/shared';
import type { LibraryState } from '../library/library-state.ts';

/** The parts of a publication that can be in trouble, each with its own reason. */
export type Concern = 'deployment' | 'changes' | 'pages' | 'search' | 'storage' | 'compression';

/** What the publisher knows of itself. */
export class PublisherState {
  head = 0;
  shows: { readonly epoch: string | null; readonly sequence: number } = {
    epoch: null,
    sequence: 0,
  };
  /** What `shows` claims and readers do not find: fiches a page of which could not be made. */
  failedFiches: readonly Quarantined[] = [];
  lastUpdate: PublisherStatus['lastUpdate'] = null;
  /** Set once the library was read from the disk. */
  library: LibraryState | null = null;
  /** Runs in a row that left a trouble behind. */
  failures = 0;
  readonly #troubles = new Map<Concern, string>();

  /** Returns true when this changes what is said. */
  say(concern: Concern, reason: string | null): boolean {
    if ((this.#troubles.get(concern) ?? null) === reason) return false;
    if (reason === null) this.#troubles.delete(concern);
    else this.#troubles.set(concern, reason);
    return true;
  }

  get error(): string | null {
    return this.#troubles.size === 0 ? null : [...this.#troubles.values()].join(' ; ');
  }

  toStatus(): PublisherStatus {
    const refused = [...(this.library?.refused.values() ?? []), ...this.failedFiches];
    return {
      epoch: this.shows.epoch,
      sequence: this.shows.sequence,
      head: Math.max(this.head, this.shows.sequence),
      lastUpdate: this.lastUpdate,
      quarantine: refused.map(({ kind, documentId, path, reason }) => ({
        kind,
        documentId,
        path,
        reason,
      })),
      error: this.error,
    };
  }
}
