import type { LibraryItem } from '@pratiques/shared';
import { faultOf, type Log } from '@pratiques/shared/log';
import type { Renderer } from '../../src/renderer/renderer.ts';
import { exchangeToken, type PreviewSource } from './exchange-token.ts';

/** Links that are being shown at once; beyond this a reader of the site would wait for them. */
const MOST_AT_ONCE = 4;

/** A page in memory, or why there is none. */
export type Previewed = { readonly html: string } | 'refused' | 'unavailable' | 'busy' | 'undrawn';

interface Shown {
  /** The templates that readers get now; null before the first show. */
  renderer(): Renderer | null;
  /** What is published now. */
  items(): Iterable<LibraryItem>;
}

/** Shows drafts to those who hold a link: each is asked of the CMS anew, drawn in memory, and forgotten. */
export class Previews {
  readonly #source: PreviewSource;
  readonly #origin: string;
  readonly #log: Log;
  #shown: Shown | null = null;
  #underWay = 0;

  constructor(source: PreviewSource, origin: string, log: Log) {
    this.#source = source;
    this.#origin = origin;
    this.#log = log;
  }

  /** From now on drafts can be drawn. */
  open(shown: Shown): void {
    this.#shown = shown;
  }

  async show(token: string): Promise<Previewed> {
    if (this.#underWay >= MOST_AT_ONCE) return 'busy';
    this.#underWay += 1;
    try {
      return await this.#draw(token);
    } finally {
      this.#underWay -= 1;
    }
  }

  async #draw(token: string): Promise<Previewed> {
    const exchanged = await exchangeToken(this.#source, token);
    if (exchanged === 'refused') return 'refused';
    const renderer = this.#shown?.renderer();
    if (exchanged === 'unavailable' || !this.#shown || !renderer) return 'unavailable';
    try {
      const page = await renderer.preview(this.#shown.items(), exchanged, this.#origin);
      return { html: await page.text() };
    } catch (error) {
      this.#log({
        event: 'failed',
        reason: 'un aperçu n’a pas pu être dessiné',
        ...faultOf(error),
      });
      return 'undrawn';
    }
  }
}
