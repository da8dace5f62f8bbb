import { clockAhead, clockBehind } from './clock.ts';
import { deploy } from './deploy.ts';
import { diskFull, diskFullStart, fileLimit, readOnly, readOnlyStart } from './disk.ts';
import { brake, newEpoch } from './epochs.ts';
import { indexKilled, indexOutlives } from './index-process.ts';
import { flood, forgedPings } from './pings.ts';
import type { Trial } from './trial.ts';
import { raceOfTwo, secondPublisher } from './two-publishers.ts';
import { cmsDown, slowCms, wrongAnswers } from './wrong-answers.ts';

/** Faults that need a small disk of their own; without one, the limit on files stands for them. */
const onSmallDisk: Readonly<Record<string, Trial>> = {
  'disk-full': diskFull,
  'disk-full-start': diskFullStart,
};

/** Every fault but the kills, by the name under which it is counted. */
export const trialsOn = (smallDisk: boolean): Readonly<Record<string, Trial>> => ({
  ...wrongAnswers,
  'cms-down': cmsDown,
  'cms-slow': slowCms,
  'second-publisher': secondPublisher,
  'race-of-two': raceOfTwo,
  ...(smallDisk && onSmallDisk),
  'file-limit': fileLimit,
  'read-only': readOnly,
  'read-only-start': readOnlyStart,
  'clock-ahead': clockAhead,
  'clock-behind': clockBehind,
  'new-epoch': newEpoch,
  brake,
  'forged-pings': forgedPings,
  flood,
  'index-killed': indexKilled,
  'index-outlives': indexOutlives,
  deploy,
});
