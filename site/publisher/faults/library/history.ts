/** What an address should answer. `lost`: its document is unknown to a restored log. */
export type Standing =
  | { readonly is: 'never' | 'gone' | 'lost' }
  | { readonly is: 'live'; readonly mark: string }
  | { readonly is: 'moved'; readonly to: string };

/** The versions of the library that a reader may have met: all from the one shown for sure to the newest. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Change {
  readonly version: number;
  readonly standing: Standing;
}

const NEVER: Standing = { is: 'never' };

/** All that was ever public and when, counted in versions: one for each row of the log, through all its epochs. */
export class History {
  /** The newest version that the CMS could have told. */
  head = 0;
  /** The newest version that the publisher said it shows: readers may never meet an older one again. */
  confirmed = 0;
  readonly #versions = new Map<string, number>();
  readonly #addresses = new Map<string, Change[]>();
  readonly #marks = new Map<string, { readonly from: number; to: number }>();

  /** A row was added: what it changes is told with `stand` and `show`. */
  advance(): number {
    this.head += 1;
    return this.head;
  }

  /** In this log, this sequence is the newest version. */
  name(epoch: string, sequence: number): void {
    this.#versions.set(`${epoch}/${sequence}`, this.head);
  }

  /** False when no log ever said this. */
  confirm(epoch: string, sequence: number): boolean {
    const version = this.#versions.get(`${epoch}/${sequence}`);
    if (version !== undefined) this.confirmed = Math.max(this.confirmed, version);
    return version !== undefined;
  }

  stand(slug: string, standing: Standing): void {
    const changes = this.#addresses.get(slug) ?? [];
    changes.push({ version: this.head, standing });
    // The address that changed last stands last.
    this.#addresses.delete(slug);
    this.#addresses.set(slug, changes);
  }

  /** One mark takes the place of another; null for none. */
  show(before: string | null, mark: string | null): void {
    const old = before === null ? undefined : this.#marks.get(before);
    if (old && before !== mark) old.to = this.head;
    if (mark === null || mark === before) return;
    this.#marks.set(mark, { from: this.head, to: Number.POSITIVE_INFINITY });
  }

  /** From the version that is shown for sure now, to whichever is the newest when the answer came. */
  spanFrom(confirmed: number): Span {
    return { from: confirmed, to: this.head };
  }

  /** What an address may rightly have answered. */
  standings(slug: string, { from, to }: Span): Standing[] {
    const changes = this.#addresses.get(slug) ?? [];
    const first = changes.findLast(({ version }) => version <= from)?.standing ?? NEVER;
    const then = changes.filter(({ version }) => version > from && version <= to);
    return [first, ...then.map(({ standing }) => standing)];
  }

  /** The marks that do not belong together at any one version of the span. */
  strangers(marks: ReadonlySet<string>, { from, to }: Span): string[] {
    let [first, last] = [from, to];
    const wrong: string[] = [];
    for (const mark of marks) {
      const shown = this.#marks.get(mark);
      if (shown) [first, last] = [Math.max(first, shown.from), Math.min(last, shown.to - 1)];
      if (!shown || first > last) wrong.push(mark);
    }
    return wrong;
  }

  /** The marks that every whole list has in this span, with their slugs. */
  *constants(span: Span): Generator<{ readonly slug: string; readonly mark: string }> {
    for (const slug of this.#addresses.keys()) {
      const [standing = NEVER, ...others] = this.standings(slug, span);
      if (others.length === 0 && standing.is === 'live') yield { slug, mark: standing.mark };
    }
  }

  /** Every address that there ever was, the one that changed last at the end. */
  get slugs(): readonly string[] {
    return [...this.#addresses.keys()];
  }
}
