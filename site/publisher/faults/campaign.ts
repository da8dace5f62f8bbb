import type { Chance } from './chance.ts';
import type { Author } from './library/author.ts';
import type { History } from './library/history.ts';
import type { Reader } from './reading/reader.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import type { StandInCms } from './stand-in/stand-in-cms.ts';
import type { Tally } from './tally.ts';

/** All that a fault needs to be tried, and to be judged. */
export interface Campaign {
  readonly settings: Settings;
  readonly chance: Chance;
  readonly cms: StandInCms;
  readonly author: Author;
  readonly history: History;
  readonly site: Site;
  readonly tally: Tally;
  /** For the campaign's own questions, beside the crawler's. */
  readonly reader: Reader;
  /** A folder for what only the campaign needs. */
  readonly folder: string;
  /** True where the data folder is a small disk of its own, which can be filled. */
  readonly smallDisk: boolean;
}
