import type { Cms } from '../changes/ask-changes.ts';
import type { Brake } from '../changes/brake.ts';
import { receiveChanges } from '../changes/receive-changes.ts';
import { ShownSite } from './shown-site.ts';
import type { SiteParts } from './site-parts.ts';

export interface PublicationParts extends SiteParts {
  readonly cms: Cms;
  readonly brake: Brake;
}

/** Receive what is new, show what differs, tell. Every failure leaves the old site and a reason. */
export class Publication {
  readonly site: ShownSite;
  readonly #parts: PublicationParts;
  /** Ask once more for what was quarantined: at each start, and whenever the log moved since. */
  #lookAgain = true;

  constructor(parts: PublicationParts) {
    this.#parts = parts;
    this.site = new ShownSite(parts);
  }

  async run(): Promise<void> {
    const { attempt, choice, library, state, onPhase } = this.#parts;
    const began = performance.now();
    await attempt('deployment', () => choice.begin(onPhase).then(() => null));
    // What a crash left half done is finished, and another release shown, even when the CMS is down.
    if (this.site.behind) await attempt('pages', () => this.#show(began));
    await attempt('changes', () => this.#receive());
    await attempt('pages', () => this.#show(began));
    this.site.mendIndex();
    await attempt('storage', () => library.forgetWithdrawn().then(() => null));
    state.failures = state.error === null ? 0 : state.failures + 1;
  }

  async #receive(): Promise<string | null> {
    const { library, state } = this.#parts;
    const { sequence, refused } = library.state;
    const again = [...refused.values()].map((entry) => Math.max(0, entry.sequence - 1));
    const after = this.#lookAgain ? Math.min(sequence, ...again) : sequence;
    const { head, reason } = await receiveChanges(this.#parts, after);
    if (head !== null) state.head = head;
    if (reason === null) this.#lookAgain = library.state.sequence !== sequence && refused.size > 0;
    return reason;
  }

  async #show(began: number): Promise<string | null> {
    const { library, stopping } = this.#parts;
    const { epoch, incomplete } = library.state;
    // Nothing was ever received, or the schemas changed: the old site is better than a smaller one.
    if (epoch === null || incomplete || stopping.aborted) return null;
    return this.site.show(began);
  }
}
