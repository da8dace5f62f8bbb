import { readKept } from '../release/kept-templates.ts';
import { type Pin, readPin } from '../release/pin.ts';
import { currentRelease, lastFirst, readRecord } from '../release/release-record.ts';
import { openTemplates } from '../release/templates.ts';
import { Unusable } from '../release/unusable.ts';

/** A release on disk, as an operator looks at it. */
export interface KeptRelease {
  readonly build: string;
  /** When its templates were first kept, ISO 8601; null when they are not whole. */
  readonly madeAt: string | null;
  /** Why it cannot be returned to, or null. */
  readonly unusable: Unusable | null;
}

export interface KeptReleases {
  /** Those that readers got, the last one first; the site's build before them if they never did. */
  readonly releases: readonly KeptRelease[];
  readonly current: string | null;
  /** The site's build, which is shown unless another release was chosen. */
  readonly deployed: string | null;
  readonly pin: Pin | null;
}

/** Looks at the releases without changing anything; each is loaded, so that none is offered in vain. */
export async function keptReleases(folder: string): Promise<KeptReleases> {
  const { deployed, shown } = readRecord(folder);
  const builds = deployed === null || shown.includes(deployed) ? shown : lastFirst(deployed, shown);
  const releases: KeptRelease[] = [];
  for (const build of builds)
    releases.push({
      build,
      madeAt: readKept(folder, build)?.madeAt ?? null,
      unusable: await whyUnusable(folder, build),
    });
  return { releases, current: currentRelease(folder), deployed, pin: readPin(folder, deployed) };
}

async function whyUnusable(folder: string, build: string): Promise<Unusable | null> {
  try {
    await openTemplates(folder, build);
    return null;
  } catch (error) {
    if (error instanceof Unusable) return error;
    throw error;
  }
}
