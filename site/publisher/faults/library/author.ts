import type { Chance } from '../chance.ts';
import type { Desk } from './desk.ts';
import type { Fiche } from './fiche.ts';
import { Fiches } from './fiches.ts';
import { type FicheItem, firstLibrary, isFiche } from './first-library.ts';
import { Themes } from './themes.ts';

/** The people who write in the CMS, without rest. */
export class Author {
  readonly fiches: Fiches;
  /** The fiche that was edited last: who sees its last edition has a site that is up to date. */
  last: Fiche;
  readonly #themes: Themes;
  readonly #next: () => FicheItem;
  readonly #chance: Chance;

  constructor(desk: Desk, chance: Chance, count: number) {
    this.#chance = chance;
    const fiches = new Fiches(desk, chance);
    this.fiches = fiches;
    this.#themes = new Themes(desk, chance);
    const { items, next } = firstLibrary(count, chance);
    this.#next = next;
    for (const item of items) {
      if (isFiche(item)) fiches.add(item);
      else if (item.kind === 'theme') this.#themes.add(item);
      else desk.write({ ...item, action: 'published' }, () => undefined);
    }
    this.last = fiches.publish(chance.pick(fiches.online));
  }

  /** Some changes, of which one puts a page online and one takes one away. */
  change(): void {
    const { fiches } = this;
    for (let rest = this.#chance.below(4); rest > 0; rest -= 1) this.#anything();
    const [leaving, staying] = this.#chance.shuffled(fiches.online);
    if (!leaving || !staying) throw new Error('hardly any fiche is online');
    if (this.#chance.next() < 0.5) fiches.unpublish(leaving);
    else fiches.move(leaving);
    this.#come();
    this.last = fiches.shelve(staying);
  }

  /** What cannot be read is mended: the log then says all that readers should get. */
  mend(): void {
    for (const fiche of this.fiches.refused) this.fiches.publish(fiche);
    this.last = this.fiches.publish(this.#chance.pick(this.fiches.online));
  }

  /** The database was restored without some fiches. */
  lose(epoch: string, share: number): Fiche[] {
    const others = this.fiches.online.filter((fiche) => fiche !== this.last);
    const lost = this.#chance.shuffled(others).slice(0, Math.ceil(others.length * share));
    this.fiches.restore(epoch, lost);
    return lost;
  }

  /** They are written again. */
  recover(lost: readonly Fiche[]): void {
    for (const fiche of lost) this.last = this.fiches.publish(fiche);
  }

  /** As many come as leave: the library keeps its size. */
  #come(): void {
    const back = this.fiches.offline;
    if (back.length > 0 && this.#chance.next() < 0.6) {
      const fiche = this.#chance.pick(back);
      if (this.#chance.next() < 0.7) this.fiches.publish(fiche);
      else this.fiches.move(fiche);
    } else this.fiches.add(this.#next());
  }

  #anything(): void {
    const fiche = this.#chance.pick(this.fiches.online);
    const kind = this.#chance.next();
    if (kind < 0.5) this.fiches.publish(fiche);
    else if (kind < 0.7) this.fiches.move(fiche);
    else if (kind < 0.8) this.#themes.rename();
    else if (kind < 0.9) this.fiches.spoil(fiche);
    else this.#mendOne();
  }

  #mendOne(): void {
    const [fiche] = this.fiches.refused;
    if (!fiche) return;
    if (this.#chance.next() < 0.5) this.fiches.publish(fiche);
    else this.fiches.unpublish(fiche);
  }
}
