import type { KeptRelease, KeptReleases } from './kept-releases.ts';

const title = `Versions du site, la dernière montrée d’abord
Releases of the site, last shown first
`;

/** The releases, one a line. */
export function listReleases(kept: KeptReleases): string {
  const lines = kept.releases.map(
    (release) => `  ${release.build}  ${madeOn(release)}  ${marks(release, kept).join(' ; ')}`,
  );
  return `${title}${lines.map((line) => `${line.trimEnd()}\n`).join('')}`;
}

/** To the minute, as everybody on call reads it. */
export const madeOn = ({ madeAt }: KeptRelease): string =>
  madeAt === null ? '?'.padEnd(20) : `${madeAt.slice(0, 16).replace('T', ' ')} UTC`;

function marks({ build, unusable }: KeptRelease, { current, deployed, pin }: KeptReleases) {
  return [
    build === current && 'en ligne / online',
    build === pin?.release && 'choisie / chosen',
    build === deployed && 'gabarits actuels / latest',
    unusable && `inutilisable / unusable : ${unusable.fr} / ${unusable.en}`,
  ].filter((mark) => typeof mark === 'string');
}
