import type { Core } from '@strapi/strapi';

/** Some things that a rule reaches: since when each is due, and what does it; answers how many were done. */
export interface Batch {
  readonly moments: readonly Date[];
  readonly carryOut: () => Promise<number>;
}

/** What a rule would do now: whom it tells, what it removes. Making a plan changes nothing. */
interface Plan {
  readonly tell?: Batch;
  readonly due: Batch;
}
export type Rule = (strapi: Core.Strapi, now: Date) => Promise<Plan>;

/** Things that are done one after the other; one that changed meanwhile answers false. */
export const oneByOne = <T extends { at: Date }>(
  items: readonly T[],
  work: (item: T) => Promise<boolean>,
): Batch => ({
  moments: items.map(({ at }) => at),
  async carryOut() {
    let done = 0;
    for (const item of items) if (await work(item)) done += 1;
    return done;
  },
});

/** Things that one statement does. */
export const atOnce = <T extends { at: Date }>(
  items: readonly T[],
  work: () => Promise<number>,
): Batch => ({
  moments: items.map(({ at }) => at),
  carryOut: async () => (items.length === 0 ? 0 : work()),
});
