/** The part of Pagefind's JavaScript API that the page uses. */
export interface PagefindInstance {
  init(): Promise<void>;
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the matches, counted in words of the content. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<FragmentData>;
}

export interface FragmentData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindModule {
  createInstance(options: {
    readonly noWorker: boolean;
    readonly basePath: string;
  }): PagefindInstance;
}

const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/** Loads Pagefind's program. */
export async function loadPagefind(basePath: string): Promise<PagefindModule> {
  const module: unknown = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  if (!isPagefind(module)) throw new Error('pagefind.js is not Pagefind');
  return module;
}

/** Opens the index; without Pagefind's worker, which would cost a request and gains nothing at this size. */
export async function createPagefind(
  module: PagefindModule,
  basePath: string,
): Promise<PagefindInstance> {
  const instance = module.createInstance({ noWorker: true, basePath });
  await instance.init();
  return instance;
}
