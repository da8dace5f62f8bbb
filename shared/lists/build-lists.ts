// Makes `dist/lists.js`, the lists by which the privacy guard tells words, names and places apart.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fold, hash } from '../src/privacy/text/fold.ts';
import { soundOf } from '../src/privacy/text/sound.ts';
import { areas, communes, smallCommunes, villages } from './communes.ts';
import { frenchWords } from './french-words.ts';
import { givenNames, registeredNames, surnames } from './names.ts';

/** Distinct hashes in ascending order: half the size of the words themselves, and nothing to parse. */
function packed(words: Iterable<string>): string {
  const hashes = new Set([...words].map((word) => hash(fold(word))));
  return Buffer.from(Uint32Array.from(hashes).sort().buffer).toString('base64');
}

/** First names that are nothing else: of those that are words or places the other list says which count. */
function namesOnly(): string[] {
  const others = [...frenchWords(), ...communes(), ...areas(), ...surnames()];
  const other = new Set(others.map(fold));
  return registeredNames().filter((name) => name.length > 3 && !other.has(fold(name)));
}

const lists = {
  words: packed(frenchWords()),
  commonNames: packed(givenNames()),
  givenNames: packed([...givenNames(), ...namesOnly()]),
  givenSounds: packed(givenNames().map((name) => soundOf(fold(name)))),
  surnames: packed(surnames()),
  areas: packed(areas()),
  communes: packed(communes()),
  smallCommunes: packed(smallCommunes()),
  villages: packed(villages()),
};
const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });
const program = `const lists = ${JSON.stringify(lists)};
export function unpackList(name) {
  const packed = atob(lists[name]);
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) bytes[at] = packed.charCodeAt(at);
  delete lists[name];
  return new Uint32Array(bytes.buffer);
}
`;
writeFileSync(new URL('lists.js', dist), program);
