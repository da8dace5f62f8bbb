import type { Choices, Counts } from '../facets.ts';
import type { Asked } from './address.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Hit } from './find-fiches.ts';
import { currentGeneration } from './open-index.ts';
import type { FragmentData } from './pagefind.ts';
import { type Query, readQuery } from './query.ts';

/** What the page shows for what was asked. */
export interface Answer {
  readonly query: Query;
  /** Every fiche that answers, the first `shown` of them with their text. */
  readonly total: number;
  readonly complete: number;
  readonly unknown: readonly string[];
  readonly shown: readonly { readonly hit: Hit; readonly data: FragmentData }[];
  /** False when some texts could not be loaded: the index moves under the reader's feet. */
  readonly whole: boolean;
  readonly counts: Counts;
  /** How many fiches there would be with other choices. */
  totalWith(choices: Choices): number;
}

export interface Searcher {
  /** Answers from the site's index; null when there is none to be had. */
  ask(asked: Asked): Promise<Answer | null>;
}

async function answer({ find, refiner }: Desk, { typed, choices, shown }: Asked): Promise<Answer> {
  const query = readQuery(typed);
  const { hits, complete, unknown } = await find(query);
  const kept = hits.filter(({ id }) => refiner.allows(id, choices));
  const completeIds = new Set(hits.slice(0, complete).map(({ id }) => id));
  const loaded = await Promise.all(
    kept.slice(0, shown).map(async (hit) => ({ hit, data: await hit.load().catch(() => null) })),
  );
  return {
    query,
    total: kept.length,
    complete: kept.filter(({ id }) => completeIds.has(id)).length,
    unknown,
    shown: loaded.flatMap(({ hit, data }) => (data ? [{ hit, data }] : [])),
    whole: loaded.every(({ data }) => data !== null) && hits.every(({ id }) => refiner.knows(id)),
    counts: refiner.counts(
      hits.map(({ id }) => id),
      choices,
    ),
    totalWith: (others) => hits.filter(({ id }) => refiner.allows(id, others)).length,
  };
}

/** The answer of an index opened before; null when it lacks a part, or is no longer the one of the site. */
async function answerFrom(open: Desk, asked: Asked): Promise<Answer | null> {
  // Without an answer about the name (a tunnel, a server at rest), what is at hand is better than nothing.
  const [given, now] = await Promise.all([
    answer(open, asked).catch(() => null),
    currentGeneration().catch(() => open.generation),
  ]);
  return given?.whole && now === open.generation ? given : null;
}

/**
 * Answers what is asked, from the index that the site has now: an old one would go on showing a fiche
 * that was withdrawn, so the index's name is asked again with each question.
 */
export function createSearcher(): Searcher {
  let opening: Promise<Desk> | null = null;

  return {
    async ask(asked) {
      try {
        const open = await opening;
        const given = open && (await answerFrom(open, asked));
        if (given) return given;
        void open?.pagefind.destroy();
        opening = openDesk();
        return await answer(await opening, asked);
      } catch {
        // A next question may find the index whole again.
        opening = null;
        return null;
      }
    },
  };
}
