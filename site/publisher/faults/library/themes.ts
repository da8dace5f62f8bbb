import type { LibraryItemOf } from '@pratiques/shared';
import type { Chance } from '../chance.ts';
import type { Desk } from './desk.ts';
import { markOf } from './mark.ts';

type ThemeItem = LibraryItemOf<'theme'>;

/** Numbers of themes begin where those of fiches never come. */
const FIRST_NUMBER = 1_000_000;

/** The themes of the CMS, which get other names: every page that says one changes. */
export class Themes {
  readonly #items: ThemeItem[] = [];
  readonly #editions: number[] = [];
  readonly #desk: Desk;
  readonly #chance: Chance;

  constructor(desk: Desk, chance: Chance) {
    this.#desk = desk;
    this.#chance = chance;
  }

  add(item: ThemeItem): void {
    this.#items.push(item);
    this.#editions.push(0);
    this.#tell(this.#items.length - 1);
  }

  rename(): void {
    this.#tell(this.#chance.below(this.#items.length));
  }

  #tell(at: number): void {
    const [item, edition] = [this.#items[at], this.#editions[at]];
    if (!item || edition === undefined) throw new Error('no such theme');
    const before = edition === 0 ? null : markOf(FIRST_NUMBER + at, edition);
    const mark = markOf(FIRST_NUMBER + at, edition + 1);
    this.#editions[at] = edition + 1;
    const { label } = item.entry;
    const entry = { ...item.entry, label: { ...label, fr: `${label.fr} ${mark}` } };
    const action = before === null ? 'published' : 'changed';
    this.#desk.write({ ...item, entry, action }, (history) => history.show(before, mark));
  }
}
