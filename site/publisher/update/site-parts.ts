import type { Log } from '@pratiques/shared/log';
import type { Contacts } from '../../src/renderer/renderer.ts';
import type { KeptFiles } from '../files/kept-files.ts';
import type { StoredLibrary } from '../library/stored-library.ts';
import type { OnPhase } from '../phase.ts';
import type { Choice } from '../release/choice.ts';
import type { CreateSearchIndex } from '../release/release.ts';
import type { Releases } from '../release/releases.ts';
import type { PublisherState } from '../status/publisher-state.ts';
import type { Attempt } from './attempt.ts';

/** What is needed to show the library as a site. */
export interface SiteParts {
  readonly library: StoredLibrary;
  readonly files: KeptFiles;
  /** Which templates readers are to get. */
  readonly choice: Choice;
  /** Where readers find the site. */
  readonly origin: string;
  /** Whom they may write to. */
  readonly contacts: Contacts;
  readonly releases: Releases;
  readonly createSearchIndex: CreateSearchIndex;
  readonly state: PublisherState;
  readonly stopping: AbortSignal;
  readonly onPhase: OnPhase;
  readonly attempt: Attempt;
  readonly log: Log;
}
