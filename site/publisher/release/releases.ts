import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OnPhase } from '../phase.ts';
import { pointCurrent } from './current-link.ts';
import { templatesFolder } from './kept-templates.ts';
import {
  currentRelease,
  lastFirst,
  type ReleaseRecord,
  readRecord,
  writeRecord,
} from './release-record.ts';
import { shedReleases } from './shed-releases.ts';

const MOST_KEPT = 5;

/** The releases on disk, and the one that readers get. */
export class Releases {
  readonly folder: string;
  #current: string | null;
  #record: ReleaseRecord;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#current = currentRelease(folder);
    this.#record = readRecord(folder);
  }

  get current(): string | null {
    return this.#current;
  }

  /** Where readers' pages are; null when nothing was ever published here. */
  get www(): string | null {
    return this.#current === null ? null : join(this.folder, this.#current, 'www');
  }

  /** Where assets are looked for: the current release, then those that a reader may still be visiting. */
  assetFolders(): string[] {
    const kept = this.#shown.map((build) => join(templatesFolder(this.folder, build), 'client'));
    return [...(this.www === null ? [] : [this.www]), ...kept].map((at) => join(at, '_astro'));
  }

  /** Tells who comes after what the site's build is, whatever is shown. */
  async noteDeployed(deployed: string): Promise<void> {
    if (this.#record.deployed !== deployed) await this.#note({ ...this.#record, deployed });
  }

  async switchTo(build: string, onPhase: OnPhase): Promise<void> {
    onPhase('swap');
    pointCurrent(this.folder, build);
    this.#current = build;
    onPhase('record');
    // Writing the record makes the disk hold the link too: they are in the same folder.
    await this.#note({ ...this.#record, shown: this.#shown });
  }

  /** Five are kept, by when readers last got them, the site's build among them; `wanted` may be under way. */
  async shedOthers(wanted: string): Promise<void> {
    if (this.#current === null) return;
    const { deployed, shown } = this.#record;
    const kept = lastFirst(this.#current, lastFirst(deployed, this.#shown)).slice(0, MOST_KEPT);
    const left = this.#shown.filter((build) => kept.includes(build));
    if (left.join() !== shown.join()) await this.#note({ deployed, shown: left });
    shedReleases(this.folder, [this.#current, wanted], kept);
  }

  /** The releases that readers got, the current one first, even when it could not be written down. */
  get #shown(): string[] {
    return lastFirst(this.#current, this.#record.shown);
  }

  async #note(record: ReleaseRecord): Promise<void> {
    await writeRecord(this.folder, record);
    this.#record = record;
  }
}
