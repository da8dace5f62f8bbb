import { setTimeout as wait } from 'node:timers/promises';
import type { PublisherStatus } from '@pratiques/shared';
import type { Campaign } from './campaign.ts';
import { marksIn } from './library/mark.ts';
import { titlesInIndex } from './reading/read-index.ts';

/** Nothing heals so late: it never will. */
const LONGEST_MS = 120_000;
const PAUSE_MS = 20;

/** Asks again and again until it is so; false when it never was, or when nobody is there any more to ask. */
export async function eventually(
  satisfied: () => Promise<boolean>,
  gone: () => boolean = () => false,
): Promise<boolean> {
  const end = performance.now() + LONGEST_MS;
  for (;;) {
    // A publisher that does not answer yet has not said no.
    if (await satisfied().catch(() => false)) return true;
    if (performance.now() > end || gone()) return false;
    await wait(PAUSE_MS);
  }
}

/** The publisher's own word; what it claims to show, readers may hold it to. */
export async function statusOf({ site, history, tally }: Campaign): Promise<PublisherStatus> {
  const status = await site.client.status();
  const { epoch, sequence } = status;
  if (epoch !== null && !history.confirm(epoch, sequence))
    tally.wrong(`the status names ${epoch}/${sequence}, which no log ever said`);
  return status;
}

/** Waits until the site shows the whole log, and a reader sees the change that came last. */
export async function heal(
  campaign: Campaign,
  what: string,
  since = performance.now(),
): Promise<void> {
  const { author, cms, reader, site, tally } = campaign;
  const { last } = author;
  let said = '';
  const healed = await eventually(
    async () => {
      const status = await statusOf(campaign);
      said = `${status.epoch}/${status.sequence} of ${cms.log.epoch}/${cms.log.head}: ${status.error}`;
      const { epoch, head } = cms.log;
      if (status.epoch !== epoch || status.sequence !== head || status.error !== null) return false;
      const { status: code, body } = await reader.read(`/fiches/${last.item.entry.slug}/`);
      return code === 200 && last.mark !== null && marksIn(body.toString('utf8')).has(last.mark);
    },
    () => !site.runs,
  );
  if (!healed) throw new Error(`${what}: the site did not heal, ${said}`);
  tally.heals.push((performance.now() - since) / 1_000);
}

/** Waits until every fiche that is online can be found, in its last edition, and no other. */
export async function becomeFindable(
  { author, reader, site, tally }: Campaign,
  what: string,
  since = performance.now(),
): Promise<void> {
  let found: readonly string[] = [];
  const wanted = marksOf(author.fiches.all.flatMap(({ mark }) => mark ?? []));
  const healed = await eventually(
    async () => {
      const titles = await titlesInIndex(reader);
      if (titles === null) return false;
      found = titles;
      return marksOf(titles) === wanted;
    },
    () => !site.runs,
  );
  if (!healed) throw new Error(`${what}: the index kept other fiches, ${found.length} of them`);
  tally.findable.push((performance.now() - since) / 1_000);
}

/** Both, from the same moment. */
export async function healWhole(
  campaign: Campaign,
  what: string,
  since = performance.now(),
): Promise<void> {
  await heal(campaign, what, since);
  await becomeFindable(campaign, what, since);
}

const marksOf = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => [...marksIn(text)])
    .sort()
    .join(' ');
