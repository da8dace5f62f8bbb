import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/renderer/renderer.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { AddressMap } from './address-map.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import { PageFiles } from './page-files.ts';
import { type PagesUpdate, type PagesUpdated, updatePages } from './update-pages.ts';

export type CreateSearchIndex = (options: { wwwFolder: string }) => SearchIndex;

/** One folder of the site, made by one build of the templates. */
export class Release {
  readonly www: string;
  readonly #folder: string;
  readonly #files: PageFiles;
  readonly #map: AddressMap;
  readonly #index: SearchIndex;
  #manifest: Manifest;

  /** Opens the release, or starts it with the assets that its templates were built with. */
  constructor(folder: string, clientFolder: string, createSearchIndex: CreateSearchIndex) {
    this.#folder = folder;
    this.www = join(folder, 'www');
    const kept = readManifest(this.#manifestPath);
    this.#manifest = kept ?? { epoch: null, sequence: 0, pages: {} };
    // Without a manifest nobody knows what these files are.
    if (kept === null) this.#startAgain(clientFolder);
    this.#files = new PageFiles(folder);
    this.#map = new AddressMap(folder);
    this.#index = createSearchIndex({ wwwFolder: this.www });
  }

  get shows(): Pick<Manifest, 'epoch' | 'sequence'> {
    return this.#manifest;
  }

  async updatePages(update: PagesUpdate): Promise<PagesUpdated> {
    const store = {
      current: () => this.#manifest,
      save: async (manifest: Manifest) => {
        await writeManifest(this.#manifestPath, manifest);
        this.#manifest = manifest;
      },
    };
    const updated = await updatePages(this.#files, store, update);
    this.#map.write(this.#files, this.#manifest);
    return updated;
  }

  /** The index knows by itself whether it already says these records. */
  async updateSearch(records: Iterable<SearchRecord>): Promise<void> {
    await this.#index.update(records);
  }

  get #manifestPath(): string {
    return join(this.#folder, 'manifest.json');
  }

  #startAgain(clientFolder: string): void {
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.www, { recursive: true });
    cpSync(clientFolder, this.www, { recursive: true });
  }
}
