import { type FacetTable, facetNames } from '../facets.ts';
import { createPagefind, loadPagefind, type PagefindInstance } from './pagefind.ts';

/** An index as the reader's page holds it; the site may meanwhile have another. */
export interface OpenIndex {
  /** Names the index; another name on the server means that this one is old. */
  readonly generation: string;
  readonly table: FacetTable;
  readonly pagefind: PagefindInstance;
}

const folder = '/pagefind/';
const emptyTable: FacetTable = {
  ids: [],
  facets: {
    kind: {},
    domain: {},
    departement: {},
    theme: {},
    audience: {},
    framework: {},
    year: {},
  },
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

async function fetchJson(path: string, cache: RequestCache): Promise<unknown> {
  const answer = await fetch(folder + path, { cache });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** The name of the index that the site has now; `none` when it is empty. */
export async function currentGeneration(): Promise<string> {
  const entry = await fetchJson('pagefind-entry.json', 'no-cache');
  const languages = isObject(entry) && isObject(entry.languages) ? entry.languages : {};
  return isObject(languages.fr) && typeof languages.fr.hash === 'string'
    ? languages.fr.hash
    : 'none';
}

// Our own publisher writes the table: its outline is enough to tell it from an error page.
const isTable = (value: unknown): value is FacetTable =>
  isObject(value) &&
  Array.isArray(value.ids) &&
  isObject(value.facets) &&
  facetNames.every((name) => isObject(value.facets) && isObject(value.facets[name]));

const emptyPagefind: PagefindInstance = {
  init: async () => undefined,
  search: async () => ({ results: [] }),
  destroy: async () => undefined,
};

/** Opens the site's index; fails when it is missing or half there. */
export async function openIndex(): Promise<OpenIndex> {
  // Begun before it is known whether there is anything to search: one round trip less for everybody else.
  const program = loadPagefind(folder);
  program.catch(() => undefined);
  const generation = await currentGeneration();
  if (generation === 'none') return { generation, table: emptyTable, pagefind: emptyPagefind };
  const [table, pagefind] = await Promise.all([
    fetchJson(`facets.${generation}.json`, 'default'),
    program.then((loaded) => createPagefind(loaded, folder)),
  ]);
  if (!isTable(table)) throw new Error('The table of facets cannot be read');
  return { generation, table, pagefind };
}
