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

/** Loads Pagefind; without its worker, which would cost a request and gains nothing at this size. */
export async function createPagefind(basePath: string): Promise<PagefindInstance> {
  const module: unknown = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  if (!isPagefind(module)) throw new Error('pagefind.js is not Pagefind');
  const instance = module.createInstance({ noWorker: true, basePath });
  await instance.init();
  return instance;
}
