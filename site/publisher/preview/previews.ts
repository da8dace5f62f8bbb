import type { LibraryItem, PreviewRefusal } from '@pratiques/shared';
import { faultOf, type Log } from '@pratiques/shared/log';
import type { Library, Renderer } from '../../src/renderer/renderer.ts';
import { exchangeToken, fetchPreviewFile, type PreviewSource } from './exchange-token.ts';
import { plainPage } from './plain-page.ts';

/** Links that are being shown at once; beyond this a reader of the site would wait for them. */
const MOST_AT_ONCE = 4;
/** A browser asks for six pictures of a page at once. */
const MOST_FILES_AT_ONCE = 12;

/** A page in memory, or why there is none. */
export type Previewed = { readonly html: string } | PreviewRefusal;

/** Where the pictures and documents of a draft are: behind its link. */
const filesAt = (token: string): string => `/_publisher/preview/${token}/fichiers/`;

interface Shown {
  /** The templates that readers get now; null before the first show. */
  renderer(): Renderer | null;
  /** The site as readers get it; null before the first show. */
  library(): Library | null;
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
  #filesUnderWay = 0;

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

  /** A picture or document of the draft. */
  async file(token: string, name: string): Promise<Buffer | PreviewRefusal> {
    if (this.#filesUnderWay >= MOST_FILES_AT_ONCE) return 'busy';
    this.#filesUnderWay += 1;
    try {
      return await fetchPreviewFile(this.#source, token, name);
    } finally {
      this.#filesUnderWay -= 1;
    }
  }

  /** The page that says why there is no preview, by the templates of the site when there are any. */
  async explain(why: PreviewRefusal): Promise<string> {
    const [renderer, library] = [this.#shown?.renderer(), this.#shown?.library()];
    if (!renderer || !library) return plainPage(why);
    try {
      const page = await renderer.render(`/apercu/${why}/`, library, this.#origin);
      if (page.status === 200) return await page.text();
      this.#tell('la page qui dit pourquoi il n’y a pas d’aperçu n’existe pas');
    } catch (error) {
      this.#tell('la page qui dit pourquoi il n’y a pas d’aperçu n’a pas pu être dessinée', error);
    }
    return plainPage(why);
  }

  #tell(reason: string, error?: unknown): void {
    this.#log({ event: 'failed', reason, ...(error === undefined ? {} : faultOf(error)) });
  }

  async #draw(token: string): Promise<Previewed> {
    const exchanged = await exchangeToken(this.#source, token);
    if (exchanged === 'refused') return 'refused';
    const renderer = this.#shown?.renderer();
    if (exchanged === 'unavailable' || !this.#shown || !renderer) return 'unavailable';
    try {
      const items = this.#shown.items();
      const page = await renderer.preview(items, exchanged, this.#origin, filesAt(token));
      return { html: await page.text() };
    } catch (error) {
      this.#tell('un aperçu n’a pas pu être dessiné', error);
      return 'undrawn';
    }
  }
}
