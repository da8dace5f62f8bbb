import {
  chmodSync,
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '../campaign.ts';
import { becomeFindable, eventually, heal, healWhole, statusOf } from '../heal.ts';
import { nudge } from '../pings.ts';
import type { Trial } from './trial.ts';

const PIECE = 64 * 1024;

/** Fills the disk to the last byte, then leaves this much of it. Returns how to have the rest back. */
function fillDisk(folder: string, left: number): () => void {
  const path = join(folder, 'ballast');
  const file = openSync(path, 'w');
  let size = 0;
  try {
    for (;;) size += writeSync(file, Buffer.alloc(PIECE));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
  ftruncateSync(file, Math.max(0, size - left));
  closeSync(file);
  return () => rmSync(path);
}

const complains = (campaign: Campaign) =>
  eventually(async () => (await statusOf(campaign)).error !== null);

/** No byte, or a few, are left: an update stops wherever it needs more. */
export const diskFull: Trial = async (campaign) => {
  const { site, author, cms, chance, tally } = campaign;
  for (const left of [0, chance.below(20 * PIECE), chance.below(4 * PIECE)]) {
    const empty = fillDisk(site.settings.data, left);
    author.change();
    await nudge(site, cms);
    const stopped = await eventually(async () => {
      const { error, sequence } = await statusOf(campaign);
      return error !== null || (left > 0 && sequence === cms.log.head);
    });
    if (!stopped) tally.wrong('disk-full: nobody complained');
    // Again while there is no room: what was half written must not be taken for whole.
    author.change();
    await nudge(site, cms);
    if (left === 0 && !(await complains(campaign)))
      tally.wrong('disk-full: it stopped complaining');
    empty();
    await heal(campaign, 'disk-full');
  }
  await becomeFindable(campaign, 'disk-full');
};

/** A publisher that is killed on a full disk starts again on it, and serves. */
export const diskFullStart: Trial = async (campaign) => {
  const { site, author, tally } = campaign;
  const empty = fillDisk(site.settings.data, 0);
  author.change();
  await site.kill();
  site.start();
  if (!(await complains(campaign)))
    tally.wrong('disk-full-start: it does not run, or says nothing');
  empty();
  if (!site.runs) site.start();
  await healWhole(campaign, 'disk-full-start');
};

/** No file may grow beyond some kilobytes: the library cannot be written. */
export const fileLimit: Trial = async (campaign) => {
  const { site, author, tally } = campaign;
  await site.stop();
  author.change();
  site.start(null, { before: ['sh', '-c', 'ulimit -f 64; exec "$@"', 'sh'] });
  if (!(await complains(campaign))) tally.wrong('file-limit: it does not run, or says nothing');
  await site.kill();
  const began = performance.now();
  site.start();
  await healWhole(campaign, 'file-limit', began);
};

function foldersOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  return [folder, ...below.map(({ parentPath, name }) => join(parentPath, name))];
}

function makeReadOnly(folder: string): () => void {
  const folders = foldersOf(folder);
  for (const one of folders) chmodSync(one, 0o555);
  return () => {
    for (const one of folders) chmodSync(one, 0o755);
  };
}

/** Nothing can be added or replaced in the data folder while the publisher runs. */
export const readOnly: Trial = async (campaign) => {
  const { site, author, cms, tally } = campaign;
  const undo = makeReadOnly(site.settings.data);
  author.change();
  await nudge(site, cms);
  if (!(await complains(campaign))) tally.wrong('read-only: nobody complained');
  undo();
  await healWhole(campaign, 'read-only');
};

/** A publisher that starts on a read-only folder serves what is there, or says in words why it does not. */
export const readOnlyStart: Trial = async (campaign) => {
  const { site, author, tally } = campaign;
  await site.stop();
  author.change();
  const undo = makeReadOnly(site.settings.data);
  const started = site.start();
  const serves = await eventually(
    async () => started.over || (await statusOf(campaign)).error !== null,
  );
  if (!serves) tally.wrong('read-only-start: it neither serves nor ends');
  if (started.over && !started.output.includes('ne peut pas être écrit'))
    tally.wrong(`read-only-start: it ended with other words: ${started.output.slice(-300)}`);
  undo();
  const began = performance.now();
  if (!site.runs) site.start();
  await healWhole(campaign, 'read-only-start', began);
};
