import { practice } from './example-entries.ts';
import { FakeCms } from './fake-cms.ts';
import { currentOf, releasesOf } from './kept-release.ts';
import { type RunningPublisher, runPublisher } from './running-publisher.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface DeployedSite {
  readonly folder: string;
  readonly releases: string;
  readonly cms: FakeCms;
  /** The release that each deployment made, in their order. */
  readonly builds: string[];
  publisher: RunningPublisher;
  deploy(look: string): Promise<string>;
}

/** A site of these fiches that was deployed with these looks, one after the other; the last publisher runs. */
export async function deployedSite(
  looks: string[],
  slugs = ['panjo', 'ecoute'],
): Promise<DeployedSite> {
  const folder = temporaryFolder();
  const cms = await FakeCms.start();
  for (const slug of slugs) cms.publish('practice', `doc-${slug}`, practice(slug));
  const site: DeployedSite = {
    folder,
    releases: releasesOf(folder),
    cms,
    builds: [],
    publisher: await runPublisher(cms, folder, { look: looks[0] ?? '' }),
    async deploy(look) {
      await site.publisher.stop();
      site.publisher = await runPublisher(cms, folder, { look });
      await site.publisher.until(({ lastUpdate }) => lastUpdate !== null);
      return currentOf(folder);
    },
  };
  for (const look of looks) site.builds.push(await site.deploy(look));
  return site;
}
