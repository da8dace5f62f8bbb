import type { Chance } from '../chance.ts';
import type { Desk } from './desk.ts';
import { type Fiche, newFiche, publication, unreadable, withdrawal } from './fiche.ts';
import type { FicheItem } from './first-library.ts';
import { markOf } from './mark.ts';

/** The fiches of the CMS and what editors do to them. */
export class Fiches {
  readonly all: Fiche[] = [];
  readonly #desk: Desk;
  readonly #chance: Chance;

  constructor(desk: Desk, chance: Chance) {
    this.#desk = desk;
    this.#chance = chance;
  }

  get online(): Fiche[] {
    return this.all.filter(({ mark, refused }) => mark !== null && !refused);
  }

  get offline(): Fiche[] {
    return this.all.filter(({ mark, refused }) => mark === null && !refused);
  }

  get refused(): Fiche[] {
    return this.all.filter(({ refused }) => refused);
  }

  add(item: FicheItem): Fiche {
    const fiche = newFiche(this.all.length + 1, item);
    this.all.push(fiche);
    return this.publish(fiche);
  }

  /** A new edition, at this address: online again if it was not, readable again if it was not. */
  publish(fiche: Fiche, changes: Partial<FicheItem['entry']> = {}): Fiche {
    const before = fiche.mark;
    fiche.edition += 1;
    const mark = markOf(fiche.number, fiche.edition);
    const entry = { ...fiche.item.entry, ...changes, title: `${fiche.title} ${mark}` };
    // Only fields that both kinds have are replaced: the kind stays.
    fiche.item = { ...fiche.item, entry } as FicheItem;
    fiche.mark = mark;
    fiche.refused = false;
    fiche.slugs = [entry.slug, ...fiche.slugs.filter((slug) => slug !== entry.slug)];
    this.#desk.write(publication(fiche), (history) => {
      history.show(before, mark);
      for (const slug of fiche.slugs)
        history.stand(
          slug,
          slug === entry.slug ? { is: 'live', mark } : { is: 'moved', to: entry.slug },
        );
    });
    return fiche;
  }

  /** On the shelves of another: lists change. */
  shelve(fiche: Fiche): Fiche {
    const { domains, themes, departements } = this.#chance.pick(this.all).item.entry;
    return this.publish(fiche, { domains, themes, departements });
  }

  /** To a new address, or back to a former one. */
  move(fiche: Fiche): Fiche {
    const former = this.#chance.next() < 0.3 ? fiche.slugs[1] : undefined;
    return this.publish(fiche, { slug: former ?? `${fiche.slugs.at(-1)}-${fiche.edition + 1}` });
  }

  unpublish(fiche: Fiche): Fiche {
    const before = fiche.mark;
    fiche.mark = null;
    fiche.refused = false;
    this.#desk.write(withdrawal(fiche), (history) => {
      history.show(before, null);
      for (const slug of fiche.slugs) history.stand(slug, { is: 'gone' });
    });
    return fiche;
  }

  /** What nobody can read is published: readers keep the version of before. */
  spoil(fiche: Fiche): Fiche {
    fiche.refused = true;
    this.#desk.write(unreadable(fiche), () => undefined);
    return fiche;
  }

  /** The database was restored, without the fiches that it lost. */
  restore(epoch: string, lost: readonly Fiche[] = []): void {
    const ids = new Set(lost.map(({ item }) => item.documentId));
    this.#desk.restore(
      epoch,
      ({ documentId }) => !ids.has(documentId),
      (history) => {
        for (const fiche of lost) {
          history.show(fiche.mark, null);
          fiche.mark = null;
          fiche.refused = false;
          for (const slug of fiche.slugs) history.stand(slug, { is: 'lost' });
        }
      },
    );
  }
}
