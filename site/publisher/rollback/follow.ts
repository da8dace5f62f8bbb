import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { isLocked } from '../lock/folder-lock.ts';
import { currentRelease } from '../release/release-record.ts';

const Status = z.object({ error: z.string().nullable() });

export interface Followed {
  readonly dataDir: string;
  readonly releasesFolder: string;
  /** The release that readers are to get. */
  readonly build: string;
  /** Where the publisher tells how it is. */
  readonly statusUrl: string;
  readonly limitMs: number;
  /** Told what the publisher complains of, once each. */
  readonly onTrouble: (error: string) => void;
}

/** Waits until readers get a release: a publisher that is stopped will show it when it starts, a slow one later. */
export async function follow(followed: Followed): Promise<'shown' | 'stopped' | 'late'> {
  const { dataDir, releasesFolder, build, statusUrl, limitMs, onTrouble } = followed;
  const limit = performance.now() + limitMs;
  const told = new Set<string>();
  while (currentRelease(releasesFolder) !== build) {
    if (!isLocked(dataDir)) return 'stopped';
    if (performance.now() > limit) return 'late';
    const error = await troubleAt(statusUrl);
    if (error !== null && !told.has(error)) onTrouble(error);
    if (error !== null) told.add(error);
    await wait(200);
  }
  return isLocked(dataDir) ? 'shown' : 'stopped';
}

/** What is wrong with the publisher as far as it can be asked: the link tells the rest. */
async function troubleAt(statusUrl: string): Promise<string | null> {
  try {
    const response = await fetch(statusUrl, { signal: AbortSignal.timeout(2_000) });
    return Status.parse(await response.json()).error;
  } catch {
    return null;
  }
}
