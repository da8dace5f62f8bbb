import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../disk/read-json.ts';
import { writeWhole } from '../disk/whole-file.ts';
import { BuildName } from './build-name.ts';
import { readCurrent } from './current-link.ts';
import { readKept } from './kept-templates.ts';

/** What the folders cannot tell of themselves; written after the link, which is the truth of what readers get. */
const ReleaseRecord = z.strictObject({
  /** The site's build, as the publisher that started last found it. */
  deployed: BuildName.nullable(),
  /** Releases that readers got, the last one first. */
  shown: z.array(BuildName),
});
export type ReleaseRecord = z.infer<typeof ReleaseRecord>;

const recordPath = (releasesFolder: string): string => join(releasesFolder, 'record.json');

/** The record, made to agree with the link and the folders: a kill may have come before it was written. */
export function readRecord(releasesFolder: string): ReleaseRecord {
  const record = readJson(recordPath(releasesFolder), ReleaseRecord);
  const current = currentRelease(releasesFolder);
  const there = new Set(buildFolders(releasesFolder));
  const shown = record?.shown ?? newestFirst(releasesFolder, [...there]);
  return {
    deployed: record?.deployed ?? null,
    shown: lastFirst(current, shown).filter((build) => there.has(build)),
  };
}

export const writeRecord = (releasesFolder: string, record: ReleaseRecord): Promise<void> =>
  writeWhole(recordPath(releasesFolder), JSON.stringify(record));

/** The builds with `last` before all others. */
export const lastFirst = (last: string | null, builds: readonly string[]): string[] => [
  ...new Set(last === null ? builds : [last, ...builds]),
];

/** The release that readers get; null before the first one. */
export function currentRelease(releasesFolder: string): string | null {
  const linked = readCurrent(releasesFolder);
  return linked !== null && existsSync(join(releasesFolder, linked, 'www')) ? linked : null;
}

/** Every folder that is named like a build. */
export function buildFolders(releasesFolder: string): string[] {
  if (!existsSync(releasesFolder)) return [];
  return readdirSync(releasesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && BuildName.safeParse(entry.name).success)
    .map(({ name }) => name);
}

/** Without a record, when they were made is the best that is known. */
function newestFirst(releasesFolder: string, builds: readonly string[]): string[] {
  const madeAt = (build: string) => readKept(releasesFolder, build)?.madeAt ?? '';
  return builds
    .map((build) => ({ build, at: madeAt(build) }))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ build }) => build);
}
