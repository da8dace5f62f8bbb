import type { Pin } from '../release/pin.ts';
import type { Asked } from './asked.ts';
import type { KeptRelease, KeptReleases } from './kept-releases.ts';
import { Refused } from './refused.ts';

/** Where readers are to be brought; without a pin, to the site's build. */
export interface Destination {
  readonly release: KeptRelease;
  readonly pin: Pin | null;
}

/** @throws {Refused} or {Unusable} when there is no such release, or it cannot be shown. */
export function destinationOf(asked: Exclude<Asked, 'list'>, kept: KeptReleases): Destination {
  const { releases, deployed, pin } = kept;
  if (deployed === null)
    throw new Refused(
      'Aucune version du site n’est gardée ici : rien n’a encore été publié.',
      'No release of the site is kept here: nothing was published yet.',
    );
  const wanted = pin?.release ?? deployed;
  const left = [...new Set([...(pin?.left ?? []), deployed, wanted])];
  const release =
    asked === 'previous'
      ? releases.find(({ build, unusable }) => unusable === null && !left.includes(build))
      : releases.find(({ build }) => build === (asked === 'latest' ? deployed : asked.build));
  if (!release) throw noSuch(asked);
  if (release.unusable) throw release.unusable;
  const { build } = release;
  if (build === deployed) return { release, pin: null };
  return {
    release,
    pin: { release: build, insteadOf: deployed, left: left.filter((one) => one !== build) },
  };
}

function noSuch(asked: Exclude<Asked, 'list'>): Refused {
  if (typeof asked === 'string')
    return new Refused(
      'Aucune version plus ancienne ne peut être montrée : voyez `npm run rollback -- --list`.',
      'No older release can be shown: see `npm run rollback -- --list`.',
    );
  return new Refused(
    `La version ${asked.build} n’est pas gardée : voyez \`npm run rollback -- --list\`.`,
    `Release ${asked.build} is not kept: see \`npm run rollback -- --list\`.`,
  );
}
