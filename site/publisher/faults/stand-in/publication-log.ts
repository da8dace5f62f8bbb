import type { ChangeRow, PublicationAction } from '@pratiques/shared';

/** What is known of a document when its row is written. */
export type Told = Pick<ChangeRow, 'kind' | 'documentId' | 'locale'> & {
  readonly action: PublicationAction;
  readonly entry?: unknown;
  readonly formerSlugs?: readonly string[];
  readonly shelves?: { readonly domains: readonly string[]; readonly themes: readonly string[] };
};
type Row = Told & { readonly sequence: number };

/** The publication log of the contract: the newest row of each document, an epoch, a head. */
export class PublicationLog {
  epoch = 'epoch-1';
  head = 0;
  readonly #rows = new Map<string, Row>();

  append(told: Told): void {
    this.head += 1;
    this.#rows.set(`${told.kind}/${told.documentId}`, { ...told, sequence: this.head });
  }

  /** The database was restored: the rows that it still knows are counted anew. */
  restore(epoch: string, known: (row: Told) => boolean): void {
    const rows = [...this.#rows.values()].filter(known);
    this.#rows.clear();
    this.epoch = epoch;
    this.head = 0;
    for (const row of rows) this.append(row);
  }

  /** The answer to a question, line by line. */
  answer(asked: { readonly epoch: string | null; readonly after: number }): string[] {
    const after = asked.epoch === this.epoch ? asked.after : 0;
    const rows = [...this.#rows.values()].filter(({ sequence }) => sequence > after);
    const header = { epoch: this.epoch, head: this.head };
    return [header, ...rows, { end: this.head, count: rows.length }].map(
      (line) => `${JSON.stringify(line)}\n`,
    );
  }
}
