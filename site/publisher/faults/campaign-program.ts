// The fault campaign: figures on the standard output, one JSON line each, progress on the other; code 1 when anything went wrong.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresOf } from './figures.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import { Presence } from './reading/presence.ts';
import { runCampaign } from './run-campaign.ts';
import { readSettings } from './settings.ts';
import { onSmallDisk } from './small-disk.ts';

const [folder, disk] = process.argv.slice(2);

// Whoever started us died: so do we, and the publishers with us.
process.on('disconnect', () => process.exit(1));
if (folder === undefined) await onItsOwnDisk();
else await campaign(folder, disk === 'small');

/** Starts this program again where its data folder is a small disk, if that may be. */
async function onItsOwnDisk(): Promise<void> {
  readSettings(process.env);
  const own = mkdtempSync(join(tmpdir(), 'faults-'));
  const disk = join(own, 'disk');
  mkdirSync(disk);
  const before = onSmallDisk(disk);
  const program = fileURLToPath(import.meta.url);
  const line = [...(before ?? []), process.execPath, program, own, before ? 'small' : 'shared'];
  const [command = '', ...args] = line;
  const child = spawn(command, args, {
    // Hundreds of starts of the same program: what Node makes of its text is kept for the campaign.
    env: { ...process.env, NODE_COMPILE_CACHE: join(own, 'compiled') },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    rmSync(own, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
}

async function campaign(folder: string, smallDisk: boolean): Promise<void> {
  const settings = readSettings(process.env);
  process.stderr.write(`FAULTS_SEED=${settings.FAULTS_SEED}\n`);
  const presence = new Presence();
  const campaign = await prepareCampaign(settings, presence, { folder, smallDisk });
  const { tally, site } = campaign;
  try {
    await runCampaign(campaign, presence);
  } catch (error) {
    tally.wrong(error instanceof Error ? error.message : 'the campaign itself failed');
    process.stderr.write(`The publisher said:\n${site.process?.output.slice(-2_000)}\n`);
    if (error instanceof Error) process.stderr.write(`${error.stack}\n`);
  }
  for (const figure of figuresOf(tally)) process.stdout.write(`${JSON.stringify(figure)}\n`);
  await site.kill();
  process.exit(tally.problems.size === 0 ? 0 : 1);
}
