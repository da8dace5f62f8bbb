import type { Chance } from '../chance.ts';
import type { History } from '../library/history.ts';

const DATA = ['/fiches.json', '/fiches.csv', '/feed.xml', '/sitemap.xml'];
const NEVER = ['/jamais-publiee/', '/fiches/jamais-publiee/', '/fiches/jamais-publiee.json'];
/** How many of the addresses that changed last are read as often as all others together. */
const YOUNG = 12;
/** An asset that so many pages did not name any more belongs to templates of long ago: its release may be gone. */
const VISIT_PAGES = 300;

/** What readers ask for: every address that there ever was, those that changed last the most. */
export class Addresses {
  /** Named by the last sitemap: the front page, lists, and pages that stay. */
  #listed: readonly string[] = ['/'];
  /** By how many pages were read before the last one that named them. */
  readonly #assets = new Map<string, number>();
  #pagesRead = 0;
  readonly #history: History;
  readonly #chance: Chance;

  constructor(history: History, chance: Chance) {
    this.#history = history;
    this.#chance = chance;
  }

  next(): string {
    const chance = this.#chance;
    const kind = chance.next();
    if (kind < 0.03) return chance.pick(DATA);
    if (kind < 0.3) return chance.pick(this.#listed);
    if (kind < 0.34) return '/pagefind/';
    if (kind < 0.39 && this.#assets.size > 0) return chance.pick([...this.#assets.keys()]);
    if (kind < 0.41) return chance.pick(NEVER);
    const all = this.#history.slugs;
    const slug = chance.pick(kind < 0.7 ? all.slice(-YOUNG) : all);
    if (kind > 0.98) return `/fiches/${slug}/${chance.pick(['gone.html', 'moved.txt'])}`;
    return `/fiches/${slug}${chance.next() < 0.8 ? '/' : '.json'}`;
  }

  /** Takes from a page what it leads to. */
  learn(path: string, body: Buffer): void {
    const text = body.toString('utf8');
    if (path === '/sitemap.xml') {
      const found = [...text.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)];
      const paths = found.map(([, at = '/']) => at);
      this.#listed = paths.filter((at) => !/^\/fiches\/[^/]+\/$/.test(at) || at === '/fiches/');
      return;
    }
    if (!path.endsWith('/')) return;
    this.#pagesRead += 1;
    for (const [asset] of text.matchAll(/\/_astro\/[A-Za-z0-9._@-]+/g))
      this.#assets.set(asset, this.#pagesRead);
    for (const [asset, read] of this.#assets)
      if (read < this.#pagesRead - VISIT_PAGES) this.#assets.delete(asset);
  }
}
