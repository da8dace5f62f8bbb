import { join } from 'node:path';
import type { Campaign } from '../campaign.ts';
import { free } from '../free-port.ts';
import { eventually } from '../heal.ts';
import { Presence } from '../reading/presence.ts';
import { Site } from '../site.ts';

/** What a publisher makes of the log when it has nothing else; returns its data folder. */
export async function freshSite({ folder, site, cms }: Campaign): Promise<string> {
  const { settings, distFolder } = site;
  const data = join(folder, 'fresh');
  const fresh = new Site(
    { ...settings, data, port: await free(), looks: [distFolder] },
    new Presence(),
  );
  fresh.start();
  const shown = await eventually(async () => {
    const { sequence, error } = await fresh.client.status();
    return sequence === cms.log.head && error === null;
  });
  await fresh.stop();
  if (!shown) throw new Error('a fresh publisher cannot show the log');
  return data;
}
