import { expect, test } from 'vitest';
import type { Content, Read } from './content.ts';
import { findAddress } from './find-address.ts';

const id = 'rllf7pwc9itn2muwoktreu2f';

/** A release that has these files. */
const readOf =
  (...files: string[]): Read =>
  async (file) =>
    files.includes(file) ? ({ bytes: Buffer.from(file) } as Content) : null;
const read = readOf(
  'contribuer/index.html',
  'contribuer/fiches/index.html',
  'contribuer/fiche/index.html',
  'contribuer/suivi/index.html',
);
const at = async (address: string) => {
  const found = await findAddress(read, address);
  if (found === null) return null;
  return found.is === 'moved'
    ? `→ ${found.to}`
    : `${found.is} ${found.is === 'here' ? found.content.bytes.toString() : ''}`;
};

test.each([
  [`/contribuer/fiches/${id}/`, 'here contribuer/fiche/index.html'],
  ['/contribuer/fiches/nouvelle/', 'here contribuer/fiche/index.html'],
  [`/contribuer/fiches/${id}/suivi/`, 'here contribuer/suivi/index.html'],
  [`/contribuer/fiches/${id}`, `→ /contribuer/fiches/${id}/`],
  [`/contribuer/fiches/${id}/suivi`, `→ /contribuer/fiches/${id}/suivi/`],
])('%s shows the page of all fiches', async (address, found) => {
  expect(await at(address)).toBe(found);
});
test.each([
  ['/contribuer/fiches/', 'here contribuer/fiches/index.html'],
  ['/contribuer/fiche/', 'here contribuer/fiche/index.html'],
  ['/contribuer/', 'here contribuer/index.html'],
  ['/contribuer', '→ /contribuer/'],
  ['/contribuer/fiches/nouvelle/suivi/', null],
  [`/contribuer/fiches/${id}x/`, null],
  [`/contribuer/fiches/${id.toUpperCase()}/`, null],
  [`/contribuer/fiches/${id}/autre/`, null],
  [`/contribuer/fiches/${id}/suivi/x`, null],
  [`/contribuer/fiches/${id}/suivi/index.html`, null],
  [`/contribuer/fiches/${id}.json`, null],
  [`/fiches/${id}/`, null],
  [`/fiches/${id}/suivi/`, null],
  [`/x/contribuer/fiches/${id}/`, null],
])('%s is what it was', async (address, found) => {
  expect(await at(address)).toBe(found);
});
test('nothing is there when the release has no such page', async () => {
  expect(await findAddress(readOf(), `/contribuer/fiches/${id}/`)).toBeNull();
});
