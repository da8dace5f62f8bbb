const FOLDER = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const FILE = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$/;

/** The file of an address, below the folder of the site: `/x/` → `x/index.html`; null when it is not an address of ours. */
export function fileOf(address: string): string | null {
  if (!address.startsWith('/')) return null;
  const folders = address.slice(1).split('/');
  const last = folders.pop() ?? '';
  if (!folders.every((name) => FOLDER.test(name))) return null;
  if (last === '') return [...folders, 'index.html'].join('/');
  // `/x/index.html` would be a second address of `/x/`.
  return FILE.test(last) && last !== 'index.html' ? [...folders, last].join('/') : null;
}
