import type { LibraryItem } from '@pratiques/shared';

const payload = `</script></title></textarea>"'><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>{{7*7}}\${7*7}`;

const keep = new Set([
  'key',
  'slug',
  'code',
  'kind',
  'type',
  'format',
  'documentId',
  'organisation',
  'start',
  'provenance',
  'territoryLevel',
  'territoryType',
  'knowledgeLevel',
  'maturity',
  'structure',
  'firstPublishedAt',
  'updatedAt',
  'legalCheckedOn',
  'url',
  'website',
]);
const keepLists = new Set([
  'domains',
  'themes',
  'topics',
  'audiences',
  'frameworks',
  'departements',
  'sites',
]);

/** Every text that a person can write gets a payload at its end. */
function poison(value: unknown, next: () => string, name = ''): unknown {
  // An address that passes for one: zod takes any scheme.
  if (name === 'website') return 'javascript:window.pwned=1';
  if (typeof value === 'string') return keep.has(name) ? value : `${value} ${next()}`;
  if (Array.isArray(value))
    return keepLists.has(name) ? value : value.map((item) => poison(item, next, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, poison(part, next, key)]),
    );
  return value;
}

/** An item as an attacker would write it, past every check; `next` gives what each text ends with. */
// Only strings change: the shape stays that of the item.
export const poisoned = (item: LibraryItem, next: () => string): LibraryItem =>
  ({ ...item, entry: poison(item.entry, next) }) as LibraryItem;

/** Items of which every text tries to act. */
export const hostileItems = (items: readonly LibraryItem[]): LibraryItem[] =>
  items.map((item) => poisoned(item, () => payload));
