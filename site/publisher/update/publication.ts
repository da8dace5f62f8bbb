import type { Cms } from '../changes/ask-changes.ts';
import type { Brake } from '../changes/brake.ts';
import { receiveChanges } from '../changes/receive-changes.ts';
import { MissingFiles } from '../files/missing-files.ts';
import { wantedFiles } from '../files/wanted-files.ts';
import type { Rhythm } from './rhythm.ts';
import { ShownSite } from './shown-site.ts';
import type { SiteParts } from './site-parts.ts';

export interface PublicationParts extends SiteParts {
  readonly cms: Cms;
  readonly brake: Brake;
  readonly rhythm: Rhythm;
}

/** Receive what is new, show what differs, tell. Every failure leaves the old site and a reason. */
export class Publication {
  readonly site: ShownSite;
  readonly #parts: PublicationParts;
  /** Ask once more for what was quarantined: at each start, and whenever the log moved since. */
  #lookAgain = true;
  readonly #missing: MissingFiles;
  /** The library of which all that is not needed was forgotten. */
  #tidied: number | null = null;

  constructor(parts: PublicationParts) {
    this.#parts = parts;
    this.site = new ShownSite(parts);
    this.#missing = new MissingFiles(parts.library.state, parts.files, parts.rhythm);
  }

  async run(): Promise<void> {
    const { attempt, choice, state, onPhase } = this.#parts;
    const began = performance.now();
    await attempt('deployment', () => choice.begin(onPhase).then(() => null));
    // What a crash left half done is finished, and another release shown, even when the CMS is down.
    if (this.site.behind) await attempt('pages', () => this.#show(began));
    await attempt('changes', () => this.#receive());
    await attempt('pages', () => this.#show(began));
    this.site.mendIndex();
    await attempt('storage', () => this.#forget());
    state.failures = state.error === null ? 0 : state.failures + 1;
  }

  async #receive(): Promise<string | null> {
    const { library, state } = this.#parts;
    const { sequence, refused } = library.state;
    const all = this.#lookAgain ? [...refused.values()] : [];
    const again = [...all, ...this.#missing.due()].map((entry) => Math.max(0, entry.sequence - 1));
    const after = Math.min(sequence, ...again);
    const { head, reason } = await receiveChanges(this.#parts, after);
    if (head !== null) state.head = head;
    if (reason === null) this.#lookAgain = library.state.sequence !== sequence && refused.size > 0;
    return reason;
  }

  /** What was withdrawn leaves the disk, and the files that came with it. */
  async #forget(): Promise<null> {
    const { library, files } = this.#parts;
    await library.forgetWithdrawn();
    const { version, state } = library;
    // What is refused by today's schema may still need its files.
    if (this.#tidied !== version && !state.incomplete) files.keepOnly(wantedFiles(library.items()));
    this.#tidied = version;
    return null;
  }

  async #show(began: number): Promise<string | null> {
    const { library, stopping } = this.#parts;
    const { epoch, incomplete } = library.state;
    // Nothing was ever received, or the schemas changed: the old site is better than a smaller one.
    if (epoch === null || incomplete || stopping.aborted) return null;
    return this.site.show(began);
  }
}
