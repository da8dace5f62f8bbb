import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/renderer/renderer.ts';
import { CompressAhead } from '../compress/compress-ahead.ts';
import { settleTree } from '../disk/settle.ts';
import { ShownFiles } from '../files/shown-files.ts';
import type { OnPhase } from '../phase.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { AddressMap } from './address-map.ts';
import {
  allInDoubt,
  type Manifest,
  type ManifestFile,
  readManifest,
  writeManifest,
} from './manifest.ts';
import { PageFiles } from './page-files.ts';
import { shedPages } from './shed-releases.ts';
import { type PagesUpdate, type PagesUpdated, updatePages } from './update-pages.ts';

export type CreateSearchIndex = (options: { wwwFolder: string }) => SearchIndex;

/** One folder of the site, made by one build of the templates. */
export class Release {
  readonly www: string;
  readonly #folder: string;
  readonly #compression: CompressAhead;
  readonly #files: PageFiles;
  readonly #map: AddressMap;
  readonly files: ShownFiles;
  readonly #index: SearchIndex;
  #manifest: ManifestFile;
  #assetsSettled = true;

  /** Opens the release, or starts it with the assets that its templates were built with. */
  constructor(folder: string, clientFolder: string, createSearchIndex: CreateSearchIndex) {
    this.#folder = folder;
    this.www = join(folder, 'www');
    const kept = readManifest(this.#manifestPath);
    this.#manifest = kept ?? { epoch: null, sequence: 0, pages: {}, origin: '', contacts: '' };
    // Without a manifest nobody knows what these files are.
    if (kept === null) this.#startAgain(clientFolder);
    this.#compression = new CompressAhead(folder);
    this.#files = new PageFiles(folder, this.#compression);
    this.#map = new AddressMap(folder);
    this.files = new ShownFiles(folder);
    this.#index = createSearchIndex({ wwwFolder: this.www });
  }

  get shows(): Pick<Manifest, 'epoch' | 'sequence'> {
    return this.#manifest;
  }

  async updatePages(update: PagesUpdate): Promise<PagesUpdated> {
    const written = { origin: update.origin, contacts: JSON.stringify(update.contacts ?? '') };
    const { origin, contacts } = this.#manifest;
    if (written.origin !== origin || written.contacts !== contacts)
      this.#manifest = { ...this.#manifest, ...written, pages: allInDoubt(this.#manifest.pages) };
    if (!this.#assetsSettled) await settleTree(this.www);
    this.#assetsSettled = true;
    const store = {
      current: () => this.#manifest,
      save: async ({ epoch, sequence, pages }: Manifest) => {
        const saved = { epoch, sequence, pages, ...written };
        await writeManifest(this.#manifestPath, saved);
        this.#manifest = saved;
      },
    };
    const updated = await this.#compression.during(() => updatePages(this.#files, store, update));
    this.#map.write(this.#files, this.#manifest);
    return updated;
  }

  get compressed(): boolean {
    return !this.#compression.pending;
  }

  /** Makes the compressed variants that readers are offered, until none is missing. */
  async compress(stopping: AbortSignal, onPhase: OnPhase): Promise<void> {
    await this.#compression.run(stopping, onPhase);
  }

  /** Begins the index that `updateSearch` will write. */
  prepareSearch(recordsOf: () => Iterable<SearchRecord>): void {
    this.#index.prepare(recordsOf);
  }

  /** The index knows by itself whether it already says these records. */
  async updateSearch(records: Iterable<SearchRecord>): Promise<void> {
    await this.#index.update(records);
  }

  get #manifestPath(): string {
    return join(this.#folder, 'manifest.json');
  }

  #startAgain(clientFolder: string): void {
    mkdirSync(this.#folder, { recursive: true });
    shedPages(this.#folder);
    cpSync(clientFolder, this.www, { recursive: true });
    this.#assetsSettled = false;
  }
}
