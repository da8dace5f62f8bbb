import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boundByPermissions } from './bound-by-permissions.ts';
import type { Campaign } from './campaign.ts';
import { Chance } from './chance.ts';
import { free } from './free-port.ts';
import { Author } from './library/author.ts';
import { Desk } from './library/desk.ts';
import { History } from './library/history.ts';
import { looksOf } from './looks.ts';
import type { Presence } from './reading/presence.ts';
import { Reader } from './reading/reader.ts';
import type { Settings } from './settings.ts';
import { Site } from './site.ts';
import { StandInCms } from './stand-in/stand-in-cms.ts';
import { Tally } from './tally.ts';

const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A CMS with a library, the looks, and a site that was never started. */
export async function prepareCampaign(
  settings: Settings,
  presence: Presence,
  { folder, smallDisk }: Pick<Campaign, 'folder' | 'smallDisk'>,
): Promise<Campaign> {
  const chance = new Chance(settings.FAULTS_SEED);
  const history = new History();
  const cms = new StandInCms(await free());
  const author = new Author(new Desk(cms.log, history), chance, settings.FAULTS_FICHES);
  const data = join(folder, 'disk', 'data');
  mkdirSync(data, { recursive: true });
  const site = new Site(
    {
      data,
      cmsUrl: cms.url,
      port: await free(),
      looks: looksOf(distFolder, folder),
      before: boundByPermissions(),
    },
    presence,
  );
  const reader = new Reader(site.origin, 'identity');
  const tally = new Tally();
  return { settings, chance, cms, author, history, site, tally, reader, folder, smallDisk };
}
