/** Lists of folded words, as the sorted 32-bit hashes of their words. Made by `build-lists.ts`. */
export type ListName =
  | 'words'
  | 'commonNames'
  | 'givenNames'
  | 'givenSounds'
  | 'surnames'
  | 'areas'
  | 'communes'
  | 'smallCommunes'
  | 'villages';

/** Unpacks a list: to be kept by who asks. */
export declare function unpackList(name: ListName): Uint32Array;
