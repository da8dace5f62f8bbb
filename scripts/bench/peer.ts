import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { cpuOf } from './cpu-of.ts';

/** Eleventy with templates equal to those of a first prototype: no part of the product. */
export interface Peer {
  /** Renders fiches into a folder; answers the CPU seconds of the whole process. */
  render(fiches: string, out: string): Promise<number>;
}

const command = 'node_modules/@11ty/eleventy/cmd.cjs';

/** The peer whose folder PEER_ELEVENTY names, its packages installed; null when there is none. */
export function peerEleventy(source: NodeJS.ProcessEnv = process.env): Peer | null {
  if (!source.PEER_ELEVENTY) return null;
  const folder = resolve(source.PEER_ELEVENTY);
  if (!existsSync(join(folder, command)))
    throw new Refusal(
      `PEER_ELEVENTY : Eleventy n’est pas installé dans ${folder} (npm install).`,
      `PEER_ELEVENTY: Eleventy is not installed in ${folder} (npm install).`,
    );
  return {
    render: (fiches, out) =>
      cpuOf({ args: [command], cwd: folder, env: { FICHES: fiches, OUT: relative(folder, out) } }),
  };
}
